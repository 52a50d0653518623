using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Bench.Tab;

/// <summary>The longest that somebody scrolls: a thousand pieces of evidence, and a level of five hundred statements.</summary>
internal static class LongLists
{
    public const int Pieces = 1000;
    public const int Statements = 500;
    public const string Ladder = "long";
    public const string Level = "L1";
    public const string LastStatement = "The last statement of all.";

    /// <summary>The first that is written, and so the last in the list.</summary>
    public const string LastPiece = "Piece 0001";

    private const int Capabilities = 10;
    private const int AtOnce = 4;
    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    public static async Task WriteEvidenceAsync(TabProduct product, Person person)
    {
        var words = new Sentences();
        string[] texts = [.. Enumerable.Range(0, Pieces).Select(_ => words.Paragraph(3))];
        await Parallel.ForEachAsync(Enumerable.Range(0, Pieces), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
            await product.Api.WriteAsync(person, HttpMethod.Post, "/api/people/me/evidence", new JsonObject
            {
                ["title"] = string.Create(CultureInfo.InvariantCulture, $"Piece {number + 1:D4}"),
                ["text"] = texts[number],
                ["date"] = $"{FirstDay.AddDays(number):O}",
                ["link"] = null,
                ["source"] = "",
                ["visibility"] = number % 2 == 0 ? "mine" : "sharedWithManager",
                ["speaksFor"] = new JsonArray(),
            }, stop));
    }

    public static async Task PublishLadderAsync(TabProduct product, Person owner)
    {
        var words = new Sentences();
        var text = new StringBuilder($"# {Level} Engineer\n\n");
        for (var number = 0; number < Statements; number++)
        {
            if (number % (Statements / Capabilities) == 0) { text.Append(CultureInfo.InvariantCulture, $"\n### Capability {1 + (number / (Statements / Capabilities))}\n\n"); }

            text.Append(CultureInfo.InvariantCulture, $"* {(number == Statements - 1 ? LastStatement : words.Next())}\n");
        }

        using var http = new HttpClient { BaseAddress = product.Service, DefaultRequestHeaders = { Authorization = new("Bearer", product.Tenant.TokenOf(owner)) } };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes($"{text}"));
        file.Headers.ContentType = new("text/markdown");
        using var body = new MultipartFormDataContent { { file, "files", "ladder.md" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/ladders/{Ladder}/versions") { Content = body, Headers = { IfNoneMatch = { EntityTagHeaderValue.Any } } };
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
