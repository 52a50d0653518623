using Microsoft.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>The way of who has no mouse.</summary>
internal static class Keys
{
    private const int MostStops = 150;
    private const string HasFocus = "element => element === document.activeElement";

    /// <summary>Goes from one stop to the next until the target has the focus, which it may have from the beginning.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target, string key = "Tab")
    {
        await target.WaitForAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>(HasFocus)) { return; }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{MostStops} stops of the key {key} did not reach {target}.");
    }
}
