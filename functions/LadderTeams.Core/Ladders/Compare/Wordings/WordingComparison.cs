using LadderTeams.Core.Ladders.Compare.Bars;
using LadderTeams.Core.Ladders.Compare.Matching;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Wordings;

/// <summary>Compares two wordings sentence by sentence, so that only the sentences that differ decide what the change is.</summary>
internal sealed class WordingComparison(SubjectWords subjects)
{
    private const double LeastBetweenSentences = 0.25;

    public Wording Between(string from, string to)
    {
        var (fromOnly, toOnly) = Differing(from, to);
        if (fromOnly.Count + toOnly.Count == 0) { return new(ChangeKind.Unchanged, [Explain.SameWords()], []); }

        var pairs = Paired(fromOnly, toOnly);
        var shifts = pairs.SelectMany(pair => Shifts(pair.From, pair.To).Select(shift => (pair, shift)))
            .OrderBy(entry => Scales.PlaceOf(entry.shift)).ToList();
        var scope = fromOnly.Count + toOnly.Count > 2 ? Bar.ScopeBetween(from, to) : null;
        if (scope is not null) { shifts.RemoveAll(entry => Scales.PlaceOf(entry.shift) == Scales.PlaceOf(scope) && entry.shift.Kind != scope.Kind); }

        var byPair = shifts.ToLookup(entry => entry.pair, entry => entry.shift.Kind);
        var changes = pairs.Select(pair => Changed(byPair[pair].FirstOrDefault(ChangeKind.Reworded), pair.From, pair.To))
            .Concat(fromOnly.Except(pairs.Select(pair => pair.From)).Select(sentence => Changed(ChangeKind.Dropped, sentence, null)))
            .Concat(toOnly.Except(pairs.Select(pair => pair.To)).Select(sentence => Changed(ChangeKind.Added, null, sentence)))
            .OrderBy(change => change.To?.Start ?? change.From?.Start).ThenBy(change => change.To is null).ToList();
        IReadOnlyList<BarShift> told = [.. scope is null ? [] : new[] { scope }, .. shifts.Select(entry => entry.shift)];
        var kind = told.Count > 0 ? told[0].Kind : ChangeKind.Reworded;
        return new(kind, [.. told.Select(shift => shift.Reason).Concat(OtherReasons(changes)).Distinct()], changes);
    }

    private IReadOnlyList<BarShift> Shifts(Sentence from, Sentence to) =>
        Bar.Between(from.Quote, to.Quote, subjects.Likeness(subjects.Profile(from.Quote), subjects.Profile(to.Quote)));

    private static IEnumerable<Reason> OtherReasons(IEnumerable<SentenceChange> changes) => changes
        .Where(change => change.Kind is ChangeKind.Reworded or ChangeKind.Added or ChangeKind.Dropped)
        .Select(change => change switch
        {
            { FromQuote: { } from, ToQuote: { } to } => Explain.Wording(from, to),
            { ToQuote: { } to } => Explain.SentenceAdded(to),
            _ => Explain.SentenceDropped(change.FromQuote!),
        });

    private static (List<Sentence> From, List<Sentence> To) Differing(string from, string to)
    {
        var toOnly = SentencesOf(to).ToList();
        var waiting = toOnly.GroupBy(sentence => sentence.Normalised).ToDictionary(group => group.Key, group => new Queue<Sentence>(group));
        var fromOnly = new List<Sentence>();
        var same = new HashSet<Sentence>();
        foreach (var sentence in SentencesOf(from))
        {
            if (waiting.TryGetValue(sentence.Normalised, out var others) && others.TryDequeue(out var other)) { same.Add(other); }
            else { fromOnly.Add(sentence); }
        }

        toOnly.RemoveAll(same.Contains);
        return (fromOnly, toOnly);
    }

    private IReadOnlyList<(Sentence From, Sentence To)> Paired(List<Sentence> from, List<Sentence> to)
    {
        if (from.Count == 1 && to.Count == 1) { return [(from[0], to[0])]; }

        return [.. new SimilarPairs(subjects, Profiles(from), Profiles(to)).Assigned(LeastBetweenSentences)
            .Select(pair => (from[pair.From], to[pair.To]))];
    }

    private Profile[] Profiles(IEnumerable<Sentence> sentences) => [.. sentences.Select(sentence => subjects.Profile(sentence.Quote))];

    private static IEnumerable<Sentence> SentencesOf(string text) => SentenceAnchor.Of(text).Select(anchor =>
    {
        var quote = text.Substring(anchor.Start, anchor.Length);
        return new Sentence(anchor, quote, StatementWords.Normalise(quote));
    });

    private static SentenceChange Changed(ChangeKind kind, Sentence? from, Sentence? to) =>
        new(kind, from?.Anchor, to?.Anchor, from?.Quote, to?.Quote);

    private sealed record Sentence(SentenceAnchor Anchor, string Quote, string Normalised);
}
