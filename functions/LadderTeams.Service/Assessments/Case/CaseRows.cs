using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>A person's own sentences for one level, as they are kept.</summary>
internal sealed record KeptDraft(int Revision, IReadOnlyList<KeptSentence> Sentences);

/// <param name="Version">Of the ladder, in which the person read what the sentence is about.</param>
internal sealed record KeptSentence(int Version, CaseSentence Said);

/// <summary>
/// Where sentences lie. A level has a row of the person's own, which stays without sentences so that its revisions go on. What cites
/// nothing but shared evidence lies in a row on the page instead, in the same order; a sentence that is missing among her own is the
/// next of those.
/// </summary>
internal static class CaseRows
{
    public const string Kind = "case";

    /// <summary>
    /// One row of the person's own that is written by all that changes what evidence there is to cite, who may read it, or what cites it.
    /// So a sentence never cites what somebody deleted meanwhile, and never lies where its evidence does not.
    /// </summary>
    public const string KindOfCitations = "citations";

    private const string LevelCode = "Level", Revision = "Revision", Count = "Count", Text = "Text", About = "About", Cites = "Cites";

    /// <summary>On a page with the person's own rows; null when she has written none.</summary>
    public static KeptDraft? Find(GrowthPage page, Ladder ladder, Level level) => Find(page, [ladder.Id, KeyOf(level)])?.Draft;

    /// <summary>What the page's reader may see of them.</summary>
    public static IEnumerable<KeptSentence> Sentences(GrowthPage page, Ladder ladder, Level level) =>
        page.Reader is Side.Self ? Find(page, ladder, level)?.Sentences ?? []
        : page.Find(Kind, ladder.Id, KeyOf(level)) is { } shown ? Enumerable.Range(1, CountIn(shown)).Select(number => Sentence(shown, number, number))
        : [];

    /// <summary>How many levels the person has sentences for, besides that one.</summary>
    public static int CountOthers(GrowthPage page, Ladder ladder, Level level)
    {
        var but = OwnRow(page, [ladder.Id, KeyOf(level)]).RowKey;
        return page.Own(Kind).Count(row => row.RowKey != but && CountIn(row) > 0);
    }

    public static IEnumerable<(string Ladder, string Level, KeptDraft Draft)> All(GrowthPage page) =>
        On(page).Select(lying => (lying.Id[0], lying.Own.GetString(LevelCode)!, lying.Draft));

    public static GrowthChange Saving(GrowthChange change, GrowthPage page, Ladder ladder, Level level, KeptDraft draft)
    {
        string[] id = [ladder.Id, KeyOf(level)];
        Put(change, page, id, Find(page, id)?.Own, Write(page, id, level.Code, draft, ReadableEvidence.SharedOn(page)));
        return WithCitations(change, page);
    }

    /// <summary>Sentences go where the evidence went: to the page when it was the last of what they cite, and back when it is the first.</summary>
    public static GrowthChange AfterSharing(GrowthChange change, GrowthPage page, EntryId evidence, bool isShared)
    {
        var shared = ReadableEvidence.SharedOn(page);
        if (isShared) { shared.Add(evidence); }
        else { shared.Remove(evidence); }

        foreach (var lying in On(page))
        {
            var after = Write(page, lying.Id, lying.Own.GetString(LevelCode)!, lying.Draft, shared);
            if (!SaysTheSame(lying.Own, after.Own)) { Put(change, page, lying.Id, lying.Own, after); }
        }

        return WithCitations(change, page);
    }

    /// <summary>Sentences that cite the evidence go with it.</summary>
    public static GrowthChange AfterDeleting(GrowthChange change, GrowthPage page, EntryId evidence)
    {
        foreach (var lying in On(page))
        {
            var left = CaseSentence.Without(lying.Draft.Sentences.Select(sentence => sentence.Said), evidence).ToHashSet();
            if (left.Count == lying.Draft.Sentences.Count) { continue; }

            var draft = new KeptDraft(lying.Draft.Revision + 1, [.. lying.Draft.Sentences.Where(sentence => left.Contains(sentence.Said))]);
            Put(change, page, lying.Id, lying.Own, Write(page, lying.Id, lying.Own.GetString(LevelCode)!, draft, ReadableEvidence.SharedOn(page)));
        }

        return WithCitations(change, page);
    }

    /// <summary>A sentence is called by its place.</summary>
    public static EntryId NumberOf(int number) => EntryId.From(number.ToString(CultureInfo.InvariantCulture))!;

    private static IEnumerable<Lying> On(GrowthPage page) => page.Own(Kind).Select(own => Read(page, own, [.. GrowthRows.Read(own)!.Value.Id]));

    private static Lying? Find(GrowthPage page, string[] id) => page.FindOwn(Kind, id) is { } own ? Read(page, own, id) : null;

    private static Lying Read(GrowthPage page, TableEntity own, string[] id)
    {
        var shown = page.Find(Kind, id);
        var (next, last) = (1, shown is null ? 0 : CountIn(shown));
        var sentences = new List<KeptSentence>();
        foreach (var number in Enumerable.Range(1, CountIn(own)))
        {
            if (own.ContainsKey($"{Text}{number}")) { sentences.Add(Sentence(own, number, number)); }
            else if (next <= last) { sentences.Add(Sentence(shown!, next++, number)); }
        }

        return new(own, id, new(own.GetInt32(Revision)!.Value, sentences));
    }

    private static KeptSentence Sentence(TableEntity row, int place, int number)
    {
        var about = row.GetString($"{About}{place}")!.Split(' ');
        var cites = row.GetString($"{Cites}{place}")!.Split(' ').Select(id => EntryId.From(id)!);
        var said = CaseSentence.From(NumberOf(number), new(about[1], about[2]), row.GetString($"{Text}{place}")!, cites).Value!;
        return new(int.Parse(about[0], CultureInfo.InvariantCulture), said);
    }

    /// <param name="shared">The evidence that may be cited on the page.</param>
    private static (TableEntity Own, TableEntity Shown) Write(GrowthPage page, string[] id, string level, KeptDraft draft, HashSet<EntryId> shared)
    {
        var (own, shown, onPage) = (OwnRow(page, id), GrowthRows.Of(page.Key, Kind, id), 0);
        foreach (var (number, sentence) in draft.Sentences.Index())
        {
            if (sentence.Said.Cites.All(shared.Contains)) { Write(shown, ++onPage, sentence); }
            else { Write(own, number + 1, sentence); }
        }

        (own[LevelCode], own[Revision], own[Count], shown[Count]) = (level, draft.Revision, draft.Sentences.Count, onPage);
        return (own, shown);
    }

    private static void Write(TableEntity row, int place, KeptSentence sentence)
    {
        row[$"{Text}{place}"] = sentence.Said.Text.Value;
        row[$"{About}{place}"] = string.Create(CultureInfo.InvariantCulture, $"{sentence.Version} {sentence.Said.About.StatementId} {sentence.Said.About.TextHash}");
        row[$"{Cites}{place}"] = string.Join(' ', sentence.Said.Cites);
    }

    /// <summary>Nothing is written on the page when nothing changes there: a row that is written anew would tell that something was.</summary>
    private static void Put(GrowthChange change, GrowthPage page, string[] id, TableEntity? before, (TableEntity Own, TableEntity Shown) after)
    {
        if (before is null) { change.Adding(after.Own); }
        else { change.Replacing(before, after.Own); }

        var isShown = CountIn(after.Shown) > 0;
        if (page.Find(Kind, id) is not { } shown)
        {
            if (isShown) { change.Adding(after.Shown); }
        }
        else if (!isShown) { change.Removing(shown); }
        else if (!SaysTheSame(shown, after.Shown)) { change.Replacing(shown, after.Shown); }
    }

    private static GrowthChange WithCitations(GrowthChange change, GrowthPage page)
    {
        var row = GrowthRows.OfSide(page.Key, Side.Self, KindOfCitations);
        return page.FindOwn(KindOfCitations) is { } read ? change.Replacing(read, row) : change.Adding(row);
    }

    private static TableEntity OwnRow(GrowthPage page, string[] id) => GrowthRows.OfSide(page.Key, Side.Self, Kind, id);

    private static bool SaysTheSame(TableEntity one, TableEntity other) => one.Count == other.Count && one.All(property => property.Value.Equals(other[property.Key]));

    private static int CountIn(TableEntity row) => row.GetInt32(Count)!.Value;

    /// <summary>A level's code can be a long title, and a key cannot.</summary>
    private static string KeyOf(Level level) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(level.Code.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant())))[..32];

    /// <param name="Own">The person's own row.</param>
    private sealed record Lying(TableEntity Own, string[] Id, KeptDraft Draft);
}
