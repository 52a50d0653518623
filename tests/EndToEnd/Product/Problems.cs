using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Product;

/// <summary>What the browser had to complain about.</summary>
internal sealed class Problems : List<string>
{
    public void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") { Add($"console {message.Type}: {message.Text}"); }
        };
        page.PageError += (_, error) => Add($"uncaught: {error}");
    }
}
