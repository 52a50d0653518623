namespace LadderTeams.Core.Search;

/// <summary>That a statement has a term. <paramref name="Weight"/> is from 0 to 1, more for a term that says more of it.</summary>
internal readonly record struct Posting(int Statement, float Weight);

/// <summary>Which statements have which terms, by BM25F: the fields' counts are weighted and added before they level off.</summary>
internal sealed class Postings
{
    // Of BM25: how soon a repeated word stops to count, and how much a long text is held against a word in it.
    private const float LevelsOff = 1.2f;
    private const float LengthCounts = 0.75f;

    private const float TitleWeight = 1.5f;
    private const float CapabilityWeight = 2f;
    private const float LevelWeight = 1f;

    private readonly List<Posting>[] byTerm;

    private Postings(List<Posting>[] byTerm) => this.byTerm = byTerm;

    /// <summary>In the order of the statements.</summary>
    public IReadOnlyList<Posting> Of(int term) => byTerm[term];

    public static (Postings Postings, Vocabulary Vocabulary) Of(IReadOnlyList<SearchedStatement> statements)
    {
        var words = new Vocabulary.Learner();
        var texts = statements.Select(statement => words.Read(statement.Text)).ToArray();
        var average = Math.Max(1f, texts.Length == 0 ? 1f : (float)texts.Average(text => text.Length));
        var labels = new Labels(words);
        var rows = new List<List<Posting>>();
        var weights = new Dictionary<int, float>();
        for (var statement = 0; statement < texts.Length; statement++)
        {
            weights.Clear();
            var length = 1 - LengthCounts + (LengthCounts * texts[statement].Length / average);
            Add(weights, texts[statement], 1 / length);
            Add(weights, labels.Read(statements[statement].Title), TitleWeight);
            Add(weights, labels.Read(statements[statement].Capability), CapabilityWeight);
            Add(weights, labels.Read(statements[statement].Level), LevelWeight);
            while (rows.Count < words.Terms) { rows.Add([]); }

            foreach (var (term, weight) in weights) { rows[term].Add(new(statement, weight / (LevelsOff + weight))); }
        }

        return (new([.. rows]), words.Done());
    }

    private static void Add(Dictionary<int, float> weights, int[] terms, float weight)
    {
        foreach (var term in terms)
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }
    }

    /// <summary>Titles, capabilities and levels: few, short, and read again and again.</summary>
    private sealed class Labels(Vocabulary.Learner words)
    {
        private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);
        private readonly Dictionary<Ladders.Level, int[]> levels = new(ReferenceEqualityComparer.Instance);

        public int[] Read(string? label) =>
            label is null ? [] : known.TryGetValue(label, out var terms) ? terms : known[label] = words.Read(label);

        public int[] Read(Ladders.Level? level) =>
            level is null ? [] : levels.TryGetValue(level, out var terms) ? terms
            : levels[level] = [.. words.Read(string.Join(' ', [level.Code, level.Title ?? "", .. level.Aliases])).Distinct()];
    }
}
