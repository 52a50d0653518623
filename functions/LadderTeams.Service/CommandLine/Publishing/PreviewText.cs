using System.Text.Json;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Publishing;

/// <summary>Prints the preview of a version for a reader.</summary>
internal static class PreviewText
{
    public static void Write(JsonElement preview, TextWriter output)
    {
        output.WriteLine(Headline(preview));
        WriteCoverage(preview, output);
        WriteDiagnostics(preview.GetProperty("diagnostics"), output);
        output.WriteLine($"Lint: {preview.GetProperty("lintCount")} found.");
        foreach (var found in preview.GetProperty("lint").EnumerateArray())
        {
            output.WriteLine($"  {Place(found)}: {Text(found, "code")}: \"{Text(found, "found")}\" {Text(found, "better")}");
        }

        if (preview.GetProperty("changes") is { ValueKind: JsonValueKind.Object } changes) { WriteChanges(changes, output); }

        WriteRated(preview.GetProperty("rated"), output);
        if (!preview.GetProperty("canBePublished").GetBoolean()) { output.WriteLine("It cannot be published like this."); }
    }

    public static void WriteDiagnostics(JsonElement diagnostics, TextWriter output)
    {
        foreach (var found in diagnostics.EnumerateArray()) { output.WriteLine($"  {Place(found)}: {Text(found, "severity")} {Text(found, "code")}: {Text(found, "message")}"); }
    }

    private static string Headline(JsonElement preview)
    {
        var title = Text(preview, "title") ?? "A ladder without a title";
        var levels = Names.Count(preview.GetProperty("levels").GetArrayLength(), "level");
        return preview.GetProperty("sameAsCurrent").GetBoolean() ? $"{title}: {levels}, the same as version {preview.GetProperty("current")}."
            : preview.GetProperty("current") is { ValueKind: JsonValueKind.Number } current ? $"{title}: {levels}, against version {current}."
            : $"{title}: {levels}, a new ladder.";
    }

    private static void WriteCoverage(JsonElement preview, TextWriter output)
    {
        var coverage = preview.GetProperty("coverage");
        output.WriteLine(
            $"Understood {100 * coverage.GetProperty("typedShare").GetDouble():F1} % of {coverage.GetProperty("characters").GetInt32():N0} characters; "
            + $"{coverage.GetProperty("residual").GetInt32():N0} kept as they are, {coverage.GetProperty("lost").GetInt32():N0} lost.");
        foreach (var block in preview.GetProperty("residual").EnumerateArray()) { output.WriteLine($"  {Place(block)}: {Text(block, "reason")}"); }
    }

    private static void WriteChanges(JsonElement changes, TextWriter output)
    {
        output.WriteLine($"Changes: {string.Join(", ", changes.GetProperty("counts").EnumerateObject().Where(count => count.Value.GetInt32() > 0).Select(count => $"{count.Value} {count.Name}"))}");
        WriteGroups("For every level", changes.GetProperty("shared"), output);
        foreach (var level in changes.GetProperty("levels").EnumerateArray())
        {
            var (before, after) = (level.GetProperty("before"), level.GetProperty("after"));
            var name = Text(after.ValueKind is JsonValueKind.Object ? after : before, "code")!;
            WriteGroups(before.ValueKind is JsonValueKind.Null ? $"{name} is new" : after.ValueKind is JsonValueKind.Null ? $"{name} is gone" : name, level.GetProperty("groups"), output);
        }

        foreach (var guide in changes.GetProperty("guides").EnumerateArray())
        {
            var ends = guide.GetProperty("after") is { ValueKind: JsonValueKind.Object } after ? after : guide.GetProperty("before");
            WriteGroups($"Guide from {Text(ends, "from")} to {Text(ends, "to")}", guide.GetProperty("groups"), output);
        }
    }

    private static void WriteGroups(string heading, JsonElement groups, TextWriter output)
    {
        foreach (var group in groups.EnumerateArray())
        {
            output.WriteLine(Text(group, "capability") is { } capability ? $"{heading}, {capability}" : heading);
            foreach (var change in group.GetProperty("changes").EnumerateArray())
            {
                output.WriteLine($"  {Text(change, "change")}: {Text(change.GetProperty("reason"), "text")}");
                WriteWords("-", change.GetProperty("from"), output);
                WriteWords("+", change.GetProperty("to"), output);
            }
        }
    }

    private static void WriteWords(string sign, JsonElement said, TextWriter output)
    {
        if (said.ValueKind is JsonValueKind.Object) { output.WriteLine($"    {sign} {new ShownWords(Text(said, "title"), Text(said, "text")!, Text(said, "point")).Whole}"); }
    }

    private static void WriteRated(JsonElement rated, TextWriter output)
    {
        output.WriteLine($"Statements that people were rated on: {rated.GetProperty("kept")} kept, {rated.GetProperty("reworded")} reworded, {rated.GetProperty("removed")} removed.");
        foreach (var change in rated.GetProperty("changed").EnumerateArray())
        {
            output.WriteLine($"  {Text(change, "fate")}: {Text(change, "before")}");
            if (Text(change, "after") is { } after) { output.WriteLine($"    + {after}"); }
        }
    }

    private static string Place(JsonElement found) => $"{Text(found, "file")}:{found.GetProperty("line")}";

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
