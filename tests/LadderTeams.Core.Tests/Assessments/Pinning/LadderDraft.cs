using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

/// <summary>A ladder as its owner edits it, version after version; each version goes through the importer.</summary>
internal sealed class LadderDraft(Random random)
{
    private static readonly string[] Verbs = ["Leads", "Writes", "Reviews", "Plans", "Explains"];
    private static readonly string[] Things = ["the release", "design notes", "incident reviews", "the work of the team", "tests"];
    private static readonly string[] Tails = ["", ".", " each day.", " of several teams.", " with care", ". Asks early."];
    private static readonly string[] Names = ["Craft", "Delivery", "Communication", "Mentoring", "On call"];

    private readonly List<LevelDraft> levels = [new("L1", []), new("L2", []), new("L3", [])];

    private static readonly Action<LadderDraft>[] Edits =
    [
        draft => draft.WithLine((lines, at) => lines[at] = draft.Sentence()),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at].EndsWith('.') ? lines[at].TrimEnd('.') : lines[at] + "."),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at].Replace(" the ", "  the\n  ", StringComparison.Ordinal)),
        draft => draft.WithLine((lines, at) => lines[at] = lines[at].Replace("team", "group", StringComparison.Ordinal)),
        draft => draft.WithLine((lines, at) => lines.RemoveAt(at)),
        draft => draft.WithLine((lines, at) => lines.Insert(at, lines[at])),
        draft => draft.Any().Lines.Add(draft.Sentence()),
        draft => draft.WithLine((lines, at) => draft.Move(lines, at)),
        draft => draft.WithLine((lines, at) => draft.Move(lines, at)),
        draft => { var lines = draft.Any().Lines; var mixed = lines.ToArray(); draft.Random.Shuffle(mixed); lines.Clear(); lines.AddRange(mixed); },
        draft => { var one = draft.Any(); one.Name = draft.Pick(Names); },
        draft => { var (one, other) = (draft.Any(), draft.Any()); (one.Name, other.Name) = (other.Name, one.Name); },
        draft => { var capabilities = draft.Pick(draft.levels).Capabilities; capabilities.Reverse(); },
        draft => draft.Pick(draft.levels).Capabilities.Add(new(draft.Pick(Names), [draft.Sentence()])),
        draft => { if (draft.levels.Count > 1) { draft.levels.RemoveAt(draft.Random.Next(draft.levels.Count)); } },
        draft => draft.levels.Add(new($"L{draft.levels.Max(level => int.Parse(level.Code[1..], null)) + 1}", [new(draft.Pick(Names), [draft.Sentence()])])),
        draft => { var (one, other) = (draft.Pick(draft.levels), draft.Pick(draft.levels)); (one.Code, other.Code) = (other.Code, one.Code); },
    ];

    private Random Random { get; } = random;

    public static LadderDraft Begin(Random random)
    {
        var draft = new LadderDraft(random);
        foreach (var level in draft.levels)
        {
            for (var left = random.Next(1, 4); left > 0; left--) { level.Capabilities.Add(new(draft.Pick(Names), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => draft.Sentence())])); }
        }

        return draft;
    }

    public void Edit(int times)
    {
        for (; times > 0; times--) { Pick(Edits)(this); }
    }

    public Ladder Publish()
    {
        var text = new StringBuilder();
        foreach (var level in levels.OrderBy(level => int.Parse(level.Code[1..], null)))
        {
            text.Append("# ").AppendLine(level.Code).AppendLine();
            foreach (var capability in level.Capabilities.GroupBy(capability => capability.Name))
            {
                text.Append("## ").AppendLine(capability.Key).AppendLine();
                foreach (var line in capability.SelectMany(one => one.Lines)) { text.Append("- ").AppendLine(line); }

                text.AppendLine();
            }
        }

        return LadderImporter.Import("ladder", [new("ladder.md", Encoding.UTF8.GetBytes(text.ToString()))]);
    }

    private void WithLine(Action<List<string>, int> edit)
    {
        var lines = Any().Lines;
        if (lines.Count > 0) { edit(lines, Random.Next(lines.Count)); }
    }

    private void Move(List<string> lines, int at)
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

    private string Sentence() => $"{Pick(Verbs)} {Pick(Things)}{Pick(Tails)}";

    private T Pick<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    private sealed class LevelDraft(string code, List<CapabilityDraft> capabilities)
    {
        public string Code { get; set; } = code;

        public List<CapabilityDraft> Capabilities { get; } = capabilities;
    }

    private sealed class CapabilityDraft(string name, List<string> lines)
    {
        public string Name { get; set; } = name;

        public List<string> Lines { get; } = lines;
    }
}
