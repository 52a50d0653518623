using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Views;

/// <summary>Pictures of what the tests look at, for people: with LADDER_SCREENSHOTS=1 they go to artifacts/screenshots.</summary>
internal static class Pictures
{
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("LADDER_SCREENSHOTS") == "1";

    public static async Task TakeAsync(IPage page, string view, Look look)
    {
        if (!Wanted) { return; }

        var name = $"{view}-{look.Theme.Replace(' ', '-').ToLowerInvariant()}-{look.Width}.png";
        await page.ScreenshotAsync(new() { Path = Repository.File($"artifacts/screenshots/{name}"), FullPage = true });
    }
}
