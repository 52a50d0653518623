namespace LadderTeams.Bench;

/// <summary>An endless supply of sentences as ladders have them; the same ones in every run.</summary>
internal sealed class Sentences
{
    private static readonly string[] Verbs = ["Writes", "Reviews", "Plans", "Explains", "Measures", "Repairs", "Hands over", "Estimates", "Documents", "Questions"];
    private static readonly string[] Things = ["design documents", "the release", "a dependency between teams", "the on-call rotation", "customer requests", "the costliest query", "an interface", "the test suite", "a risky change", "the quarter's roadmap"];
    private static readonly string[] Ways = ["with a colleague", "before anybody asks", "in writing", "for the whole team", "within a week", "from the customer's side", "across several teams", "with a stated confidence", "twice a year", "without waiting for a meeting"];
    private static readonly string[] Ends = ["so that others can build on it", "and says what was left out", "which keeps the team calm", "and checks the outcome a month later", "even when the deadline is near", "and shares what was learned"];
    private int drawn;

    public string Next()
    {
        var seed = drawn++;
        return $"{Of(Verbs, seed)} {Of(Things, seed / 7)} {Of(Ways, seed / 3)}, {Of(Ends, seed / 11)}, case {seed}.";
    }

    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Next()));

    private static string Of(string[] words, int seed) => words[seed % words.Length];
}
