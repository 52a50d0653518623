using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Stories;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>What a person and her manager agreed on, want to talk about, and keep for themselves.</summary>
internal sealed class ItemFilling(DemoApi api)
{
    private const string Actions = "actions", Points = "talking-points", Notes = "notes";

    public async Task FillAsync(Pair pair, Story story, CancellationToken cancellationToken)
    {
        await FillActionsAsync(pair, story.Actions, cancellationToken);
        await FillPointsAsync(pair, story.Points, cancellationToken);
        foreach (var notes in story.Notes.GroupBy(note => note.By)) { await FillNotesAsync(pair, pair[notes.Key], [.. notes], cancellationToken); }
    }

    private async Task FillActionsAsync(Pair pair, IReadOnlyList<StoryAction> actions, CancellationToken cancellationToken)
    {
        var kept = await KeptAsync(pair, pair.Person, Actions, "actions", actions.Count, cancellationToken);
        foreach (var action in actions)
        {
            var author = pair[action.Owner];
            var item = kept.GetValueOrDefault(action.Text) ?? await AddAsync(pair, author, Actions, BodyOf(action), cancellationToken);
            if (item.IsAsAdded && action.State is not "open") { await ChangeAsync(pair, author, $"{Actions}/{item.Id}/state", new() { ["state"] = action.State }, cancellationToken); }
        }
    }

    private async Task FillPointsAsync(Pair pair, IReadOnlyList<StoryText> points, CancellationToken cancellationToken)
    {
        var kept = await KeptAsync(pair, pair.Person, Points, "talkingPoints", points.Count, cancellationToken);
        foreach (var point in points)
        {
            var author = pair[point.By];
            var item = kept.GetValueOrDefault(point.Text) ?? await AddAsync(pair, author, Points, new() { ["text"] = point.Text }, cancellationToken);
            if (item.IsAsAdded && point.Discussed) { await ChangeAsync(pair, author, $"{Points}/{item.Id}/discussed", new() { ["isDiscussed"] = true }, cancellationToken); }
        }
    }

    private async Task FillNotesAsync(Pair pair, Person author, IReadOnlyList<StoryText> notes, CancellationToken cancellationToken)
    {
        var kept = await KeptAsync(pair, author, Notes, Notes, notes.Count, cancellationToken);
        foreach (var note in notes.Where(note => !kept.ContainsKey(note.Text))) { await AddAsync(pair, author, Notes, new() { ["text"] = note.Text }, cancellationToken); }
    }

    private static JsonObject BodyOf(StoryAction action) => new()
    {
        ["text"] = action.Text,
        ["owner"] = action.Owner is Author.Person ? "person" : "manager",
        ["due"] = $"{action.Due:O}",
    };

    /// <summary>What is there, by its text.</summary>
    private async Task<IReadOnlyDictionary<string, Kept>> KeptAsync(Pair pair, Person reader, string collection, string name, int told, CancellationToken cancellationToken) =>
        told is 0 ? new Dictionary<string, Kept>()
            : (await api.GetAsync(reader, $"{pair.PageFor(reader)}/{collection}", cancellationToken))[name]!.AsArray()
                .DistinctBy(item => item!["text"]!.GetValue<string>())
                .ToDictionary(item => item!["text"]!.GetValue<string>(), item => new Kept(item!["id"]!.GetValue<string>(), item["revision"]!.GetValue<int>()), StringComparer.Ordinal);

    private async Task<Kept> AddAsync(Pair pair, Person author, string collection, JsonObject body, CancellationToken cancellationToken) =>
        new((await api.WriteAsync(author, HttpMethod.Post, $"{pair.PageFor(author)}/{collection}", body, cancellationToken)).Id, Kept.First);

    private Task<Answer> ChangeAsync(Pair pair, Person author, string item, JsonObject body, CancellationToken cancellationToken) =>
        api.WriteAsync(author, HttpMethod.Put, $"{pair.PageFor(author)}/{item}", body, cancellationToken, Kept.First);

    private sealed record Kept(string Id, int Revision)
    {
        public const int First = 1;

        /// <summary>Nobody has changed it since.</summary>
        public bool IsAsAdded => Revision is First;
    }
}
