using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

/// <summary>A ladder as its owner edits it, version after version, as Markdown or as JSON; each version goes through the importer.</summary>
internal sealed class LadderDraft(Random random)
{
    private static readonly string[] Verbs = ["Leads", "Writes", "Reviews", "Plans", "Explains"];
    private static readonly string[] Things = ["the release", "design notes", "incident reviews", "the work of the team", "tests"];
    private static readonly string[] Tails = ["", ".", " each day.", " of several teams.", " with care", ". Asks early."];
    private static readonly string?[] Titles = [null, null, "Small steps", "Early warning", "Last mile", "Clear words"];
    private static readonly string[] Names = ["Craft", "Delivery", "Communication", "Mentoring", "On call"];

    private readonly List<LevelDraft> levels = [new("L1", []), new("L2", []), new("L3", [])];

    private static readonly Action<LadderDraft>[] Edits =
    [
        draft => draft.WithLine((lines, at) => lines[at] = draft.Line()),
        draft => draft.WithText(text => text.EndsWith('.') ? text.TrimEnd('.') : text + "."),
        draft => draft.WithText(text => text.Replace(" the ", "  the\n  ", StringComparison.Ordinal)),
        draft => draft.WithText(text => text.Replace("team", "group", StringComparison.Ordinal)),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at] with { Title = draft.Pick(Titles) }),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at] with { Title = draft.Pick(Titles) }),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at] is { Title: { } title, Text: var text } ? new(null, $"{title}. {text}") : lines[at]),
        draft => draft.WithLine((lines, at) => { var other = draft.Random.Next(lines.Count); (lines[at], lines[other]) = (lines[at] with { Title = lines[other].Title }, lines[other] with { Title = lines[at].Title }); }),
        draft => draft.isData = draft.Random.Next(4) == 0 ? !draft.isData : draft.isData,
        draft => draft.WithLine((lines, at) => lines.RemoveAt(at)),
        draft => draft.WithLine((lines, at) => lines.Insert(at, lines[at])),
        draft => draft.Any().Lines.Add(draft.Line()),
        draft => draft.WithLine((lines, at) => draft.Move(lines, at)),
        draft => draft.WithLine((lines, at) => draft.Move(lines, at)),
        draft => { var lines = draft.Any().Lines; var mixed = lines.ToArray(); draft.Random.Shuffle(mixed); lines.Clear(); lines.AddRange(mixed); },
        draft => { var one = draft.Any(); one.Name = draft.Pick(Names); },
        draft => { var (one, other) = (draft.Any(), draft.Any()); (one.Name, other.Name) = (other.Name, one.Name); },
        draft => { var capabilities = draft.Pick(draft.levels).Capabilities; capabilities.Reverse(); },
        draft => draft.Pick(draft.levels).Capabilities.Add(new(draft.Pick(Names), [draft.Line()])),
        draft => { if (draft.levels.Count > 1) { draft.levels.RemoveAt(draft.Random.Next(draft.levels.Count)); } },
        draft => draft.levels.Add(new($"L{draft.levels.Max(level => int.Parse(level.Code[1..], null)) + 1}", [new(draft.Pick(Names), [draft.Line()])])),
        draft => { var (one, other) = (draft.Pick(draft.levels), draft.Pick(draft.levels)); (one.Code, other.Code) = (other.Code, one.Code); },
    ];

    private bool isData = random.Next(2) == 0;

    private Random Random { get; } = random;

    public static LadderDraft Begin(Random random)
    {
        var draft = new LadderDraft(random);
        foreach (var level in draft.levels)
        {
            for (var left = random.Next(1, 4); left > 0; left--) { level.Capabilities.Add(new(draft.Pick(Names), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => draft.Line())])); }
        }

        return draft;
    }

    public void Edit(int times)
    {
        for (; times > 0; times--) { Pick(Edits)(this); }
    }

    public Ladder Publish() =>
        LadderImporter.Import("ladder", [isData ? new("ladder.json", Encoding.UTF8.GetBytes(Data())) : new("ladder.md", Encoding.UTF8.GetBytes(Markdown()))]);

    private string Markdown()
    {
        var text = new StringBuilder();
        foreach (var level in levels.OrderBy(level => int.Parse(level.Code[1..], null)))
        {
            text.Append("# ").AppendLine(level.Code).AppendLine();
            foreach (var capability in level.Capabilities.GroupBy(capability => capability.Name))
            {
                text.Append("## ").AppendLine(capability.Key).AppendLine();
                foreach (var line in capability.SelectMany(one => one.Lines)) { text.Append("- ").AppendLine(line.Title is null ? line.Text : $"**{line.Title}**. {line.Text}"); }

                text.AppendLine();
            }
        }

        return text.ToString();
    }

    private string Data()
    {
        JsonNode Level(LevelDraft level) => new JsonObject { ["code"] = level.Code, ["capabilities"] = new JsonArray([.. level.Capabilities.GroupBy(capability => capability.Name).Select(Capability)]) };
        JsonNode Capability(IGrouping<string, CapabilityDraft> capability) =>
            new JsonObject { ["name"] = capability.Key, ["expectations"] = new JsonArray([.. capability.SelectMany(one => one.Lines).Select(Said)]) };
        JsonNode Said(LineDraft line) => line.Title is null ? JsonValue.Create(OneLine(line.Text)) : new JsonObject { ["title"] = line.Title, ["text"] = OneLine(line.Text) };
        string OneLine(string text) => text.ReplaceLineEndings("");

        return new JsonObject { ["levels"] = new JsonArray([.. levels.OrderBy(level => int.Parse(level.Code[1..], null)).Select(Level)]) }.ToJsonString();
    }

    private void WithText(Func<string, string> edit) => WithLine((lines, at) => lines[at] = lines[at] with { Text = edit(lines[at].Text) });

    private void WithLine(Action<List<LineDraft>, int> edit)
    {
        var lines = Any().Lines;
        if (lines.Count > 0) { edit(lines, Random.Next(lines.Count)); }
    }

    private void Move(List<LineDraft> lines, int at)
    {
        var line = lines[at];
        lines.RemoveAt(at);
        Any().Lines.Add(line);
    }

    private CapabilityDraft Any()
    {
        var level = Pick(levels);
        if (level.Capabilities.Count == 0) { level.Capabilities.Add(new(Pick(Names), [])); }

        return Pick(level.Capabilities);
    }

    private LineDraft Line() => new(Pick(Titles), $"{Pick(Verbs)} {Pick(Things)}{Pick(Tails)}");

    private T Pick<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    private sealed class LevelDraft(string code, List<CapabilityDraft> capabilities)
    {
        public string Code { get; set; } = code;

        public List<CapabilityDraft> Capabilities { get; } = capabilities;
    }

    private sealed record LineDraft(string? Title, string Text);

    private sealed class CapabilityDraft(string name, List<LineDraft> lines)
    {
        public string Name { get; set; } = name;

        public List<LineDraft> Lines { get; } = lines;
    }
}
