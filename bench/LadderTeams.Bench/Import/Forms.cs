using System.Text;

namespace LadderTeams.Bench.Import;

/// <summary>Ladders of about a given size, one for each form in which ladders are written.</summary>
internal static class Forms
{
    private static readonly string[] Capabilities = ["Craft", "Delivery", "Communication", "Ownership", "Mentoring", "Strategy", "Operations", "Hiring"];

    public static readonly IReadOnlyList<(string Name, string File, Func<int, string> Write)> All =
    [
        ("prose", "ladder.md", Prose),
        ("bullets", "ladder.md", Bullets),
        ("tables", "ladder.md", Tables),
        ("html tables", "ladder.md", HtmlTables),
        ("plain text", "ladder.txt", PlainText),
        ("yaml", "ladder.yaml", Yaml),
        ("json", "ladder.json", Json),
        ("html", "ladder.html", Html),
    ];

    private static string Prose(int size) => Fill(size, (text, level, part) =>
    {
        text.Append($"# L{level} Engineer\n\n### Overview\n\n{part.Paragraph(3)}\n\n### Responsibilities\n\n");
        Each(text, part, Room(size), capability =>
        {
            text.Append($"#### {capability}\n\n");
            return () => text.Append($"{part.Paragraph(4)} They keep **their word** and read [the guide](guide.md).\n\n");
        });
    });

    private static string Bullets(int size) => Fill(size, (text, level, part) =>
    {
        text.Append($"# Engineer L{level}\n\n> {part.Next()}\n\n");
        Each(text, part, Room(size), capability =>
        {
            text.Append($"\n### {capability}\n");
            return () => text.Append($"* {part.Next()}\n* **Habit**: {part.Next()}\n");
        });
    });

    private static string Tables(int size) => Fill(size, (text, level, part) =>
    {
        text.Append($"\n## L{level}\n\n| Capability | Needs Improvement | Meets Expectations | Exceeds Expectations |\n|---|---|---|---|\n");
        Each(text, part, Room(size), capability => () => text.Append($"| {capability} | {part.Next()} | {part.Next()} | {part.Next()} |\n"));
    });

    private static string HtmlTables(int size) => Fill(size, (text, level, part) =>
    {
        text.Append($"\n## L{level}\n\n<table>\n<tr><th>Capability</th><th>Needs Improvement</th><th>Meets Expectations</th></tr>\n");
        Each(text, part, Room(size), capability => () => text.Append($"<tr><td>{capability}</td><td>{part.Next()}</td><td><ul><li>{part.Next()}</li><li>{part.Next()}</li></ul></td></tr>\n"));
        text.Append("</table>\n\n");
    });

    private static string PlainText(int size) => Fill(size, (text, level, part) =>
    {
        text.Append($"L{level} Engineer\n{part.Paragraph(3)}\n");
        Each(text, part, Room(size), capability =>
        {
            text.Append($"{capability}\n");
            return () => text.Append($"- {part.Next()}\n");
        });
    });

    private static string Yaml(int size) => $"name: Engineering\nlevels:\n{Fill(size, (text, level, part) =>
    {
        text.Append($"  - code: L{level}\n    title: Engineer {level}\n    topics:\n");
        Each(text, part, Room(size), capability =>
        {
            text.Append($"      - name: {capability}\n        criteria:\n");
            return () => text.Append($"          - {part.Next()}\n");
        });
    })}";

    private static string Json(int size)
    {
        var levels = Fill(size, (text, level, part) =>
        {
            text.Append($"  {{ \"code\": \"L{level}\", \"title\": \"Engineer {level}\", \"topics\": [\n");
            Each(text, part, Room(size), capability =>
            {
                text.Append($"    {{ \"name\": \"{capability}\", \"criteria\": [\n");
                return () => text.Append($"      \"{part.Next()}\",\n");
            }, "\n    ] },\n");
            TrimComma(text);
            text.Append("\n  ] },\n");
        });
        return $"{{ \"name\": \"Engineering\", \"levels\": [\n{levels.TrimEnd(',', '\n')}\n] }}\n";
    }

    private static string Html(int size) => $"<!doctype html>\n<html><head><title>Engineering</title></head><body>\n{Fill(size, (text, level, part) =>
    {
        text.Append($"<h1>L{level} Engineer</h1>\n<p>{part.Paragraph(2)}</p>\n");
        Each(text, part, Room(size), capability =>
        {
            text.Append($"<h2>{capability}</h2>\n<ul>\n");
            return () => text.Append($"<li>{part.Next()}</li>\n");
        }, "</ul>\n");
    })}</body></html>\n";

    private static string Fill(int size, Action<StringBuilder, int, Sentences> level)
    {
        var (text, sentences, code) = (new StringBuilder(size + 4096), new Sentences(), 1);
        while (text.Length < size && code < 100) { level(text, code++, sentences); }

        return text.ToString();
    }

    /// <summary>How many characters a capability of one level gets, so that few levels make a small ladder and some sixty a large one.</summary>
    private static int Room(int size) => size / Math.Clamp(size / 20_000, 2, 60) / Capabilities.Length;

    private static void Each(StringBuilder text, Sentences part, int room, Func<string, Action> capability, string end = "")
    {
        foreach (var name in Capabilities)
        {
            var until = text.Length + room;
            var line = capability(name);
            do { line(); } while (text.Length < until);

            if (end.StartsWith('\n')) { TrimComma(text); }

            text.Append(end);
        }
    }

    private static void TrimComma(StringBuilder text)
    {
        while (text[^1] is ',' or '\n') { text.Length--; }
    }
}
