using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

/// <summary>What files tell of a ladder, a line for each fact.</summary>
internal sealed class Told
{
    private Told(IReadOnlyList<Document> documents, Findings findings) => (Documents, Findings) = (documents, findings);

    public IReadOnlyList<Document> Documents { get; }

    public Findings Findings { get; }

    /// <summary><c>Example L4 (People > Speech) Title: words</c>, without what a fact has not.</summary>
    public IEnumerable<string> Facts => Findings.Facts.Select(fact => string.Concat(
        fact.Slot.ToString(),
        fact.Level is null ? "" : $" {Name(fact.Level)}",
        fact.Capability is null ? "" : $" ({(fact.Capability.Group is null ? "" : fact.Capability.Group + " > ")}{fact.Capability.Name})",
        fact.Title is null ? "" : $" {fact.Title}:",
        fact.Point is null ? "" : $" {fact.Point}:",
        $" {fact.Text.Value}"));

    public IEnumerable<string> Levels => Findings.Levels.Select(level => Name(level.Level));

    public IEnumerable<string> Unclaimed => Words(Fate.Unclaimed);

    public static Told By(string yaml, string name = "ladder.yaml") => By((name, yaml));

    public static Told By(params (string Name, string Text)[] files)
    {
        var read = files.Select(file => file.Name.EndsWith(".json", StringComparison.Ordinal) ? Kept.Json(file.Text, file.Name) : Kept.Yaml(file.Text, file.Name)).ToList();
        var findings = new Findings();
        StructuredLadder.Recognise([.. read.Where(file => file.Root is not null).Select(file => (file.Document, file.Root!))], findings);
        return new([.. read.Select(file => file.Document)], findings);
    }

    public IEnumerable<string> Words(Fate fate, string? reason = null) =>
        Documents.SelectMany(document => document.Texts).Where(text => text.Fate == fate && (reason is null || text.Reason == reason)).Select(text => text.Value);

    private static string Name(LevelName level) =>
        string.Concat(level.Track is null ? "" : level.Track + "/", level.Code, level.Code is null || level.Title is null ? "" : "=", level.Title);
}
