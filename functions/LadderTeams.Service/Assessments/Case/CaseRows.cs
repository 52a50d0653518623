using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>A person's own sentences for one level, as they are kept.</summary>
internal sealed record KeptDraft(int Revision, IReadOnlyList<KeptSentence> Sentences);

/// <param name="Version">Of the ladder, in which the person read what the sentence is about.</param>
internal sealed record KeptSentence(int Version, CaseSentence Said);

/// <summary>One row a level. A row without sentences stays, so that its revisions go on.</summary>
internal static class CaseRows
{
    public const string Kind = "case";
    private const string LevelCode = "Level", Revision = "Revision", Count = "Count", Text = "Text", About = "About", Cites = "Cites";

    public static TableEntity? FindRow(GrowthPage page, Ladder ladder, Level level) => page.Find(Kind, ladder.Id, KeyOf(level));

    public static KeptDraft? Find(GrowthPage page, Ladder ladder, Level level) => FindRow(page, ladder, level) is { } row ? Read(row) : null;

    /// <summary>How many levels the person has sentences for, besides the one of <paramref name="but"/>.</summary>
    public static int CountOthers(GrowthPage page, TableEntity? but) => page[Kind].Count(row => row.RowKey != but?.RowKey && row.GetInt32(Count) > 0);

    public static IEnumerable<(string Ladder, string Level, KeptDraft Draft)> All(GrowthPage page) =>
        page[Kind].Select(row => (GrowthRows.Read(row)!.Value.Id[0], row.GetString(LevelCode)!, Read(row)));

    public static TableEntity Write(GrowthPage page, Ladder ladder, Level level, KeptDraft draft) =>
        Write(GrowthRows.Of(page.Key, Kind, ladder.Id, KeyOf(level)), level.Code, draft);

    /// <summary>The rows that have a sentence which cites the evidence, each with what it is without those.</summary>
    public static IEnumerable<(TableEntity Read, TableEntity Left)> Without(GrowthPage page, EntryId evidence)
    {
        foreach (var row in page[Kind])
        {
            var draft = Read(row);
            var left = CaseSentence.Without(draft.Sentences.Select(sentence => sentence.Said), evidence).ToHashSet();
            if (left.Count == draft.Sentences.Count) { continue; }

            yield return (row, Write(new(row.PartitionKey, row.RowKey), row.GetString(LevelCode)!, new(draft.Revision + 1, [.. draft.Sentences.Where(sentence => left.Contains(sentence.Said))])));
        }
    }

    private static KeptDraft Read(TableEntity row) => new(
        row.GetInt32(Revision)!.Value,
        [
            .. Enumerable.Range(1, row.GetInt32(Count)!.Value).Select(number =>
            {
                var about = row.GetString($"{About}{number}")!.Split(' ');
                var cites = row.GetString($"{Cites}{number}")!.Split(' ').Select(id => EntryId.From(id)!);
                var said = CaseSentence.From(NumberOf(number), new(about[1], about[2]), row.GetString($"{Text}{number}")!, cites).Value!;
                return new KeptSentence(int.Parse(about[0], CultureInfo.InvariantCulture), said);
            }),
        ]);

    private static TableEntity Write(TableEntity row, string level, KeptDraft draft)
    {
        row[LevelCode] = level;
        row[Revision] = draft.Revision;
        row[Count] = draft.Sentences.Count;
        foreach (var (sentence, number) in draft.Sentences.Select((sentence, index) => (sentence, index + 1)))
        {
            row[$"{Text}{number}"] = sentence.Said.Text.Value;
            row[$"{About}{number}"] = string.Create(CultureInfo.InvariantCulture, $"{sentence.Version} {sentence.Said.About.StatementId} {sentence.Said.About.TextHash}");
            row[$"{Cites}{number}"] = string.Join(' ', sentence.Said.Cites);
        }

        return row;
    }

    /// <summary>A sentence is called by its place.</summary>
    public static EntryId NumberOf(int number) => EntryId.From(number.ToString(CultureInfo.InvariantCulture))!;

    /// <summary>A level's code can be a long title, and a key cannot.</summary>
    private static string KeyOf(Level level) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(level.Code.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant())))[..32];
}
