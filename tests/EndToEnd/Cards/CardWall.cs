using System.Text.Json;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Cards;

/// <summary>A page on which the published renderer draws cards below each other, as wide as a conversation.</summary>
internal sealed class CardWall : IAsyncDisposable
{
    private const string Folder = "tests/EndToEnd/Cards";
    private static readonly string[] Libraries = ["node_modules/adaptivecards/dist/adaptivecards.min.js", "node_modules/ajv/dist/ajv.bundle.js", "clients.js"];

    private readonly IBrowserContext context;
    private readonly Look look;
    private readonly string schema;

    private CardWall(IBrowserContext context, IPage page, Look look, string schema) => (this.context, Page, this.look, this.schema) = (context, page, look, schema);

    public IPage Page { get; }

    public static async Task<CardWall> BuildAsync(IBrowser browser, Look look)
    {
        if (!Directory.Exists(Repository.File($"{Folder}/node_modules"))) { throw new DirectoryNotFoundException($"The renderer of cards is not installed. Install it: build/node-packages {Folder} (make test does)."); }

        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = look.Width, Height = Look.Height } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang='en'><title>Cards</title><body><main></main></body></html>");
        foreach (var library in Libraries) { await page.AddScriptTagAsync(new() { Path = Repository.File($"{Folder}/{library}") }); }

        return new(context, page, look, await File.ReadAllTextAsync(Repository.File($"{Folder}/adaptive-card-1.5.schema.json")));
    }

    public async Task<Drawn> DrawAsync(JsonElement card)
    {
        var drawn = await Page.EvaluateAsync<JsonElement>("([card, theme, schema]) => drawCard(JSON.parse(card), theme, JSON.parse(schema))", new[] { card.GetRawText(), look.Theme, schema });
        return new(
            [.. drawn.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!)],
            drawn.GetProperty("text").GetString()!,
            drawn.GetProperty("direction").GetString()!);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

/// <param name="Problems">With the schema, and of the renderer.</param>
/// <param name="Text">As it is read on the page.</param>
internal sealed record Drawn(IReadOnlyList<string> Problems, string Text, string Direction);
