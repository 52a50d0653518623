using System.Text;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>A piece of a source in the making, which remembers the words that a reader sees in it.</summary>
internal sealed class Draft(Random random)
{
    private static readonly string[] Odd =
    [
        "naïve", "straße", "Ωmega", "日本語", "العربية", "हिन्दी", "e\u0301tude", "ﬁne", "2024", "don’t", "x1", "İstanbul", "ꙮ", "Ⅳ", "50%", "👩‍💻team", "C#", "a\u00ADb", "ไทย", "ﷺ",
    ];

    private readonly StringBuilder source = new();
    private readonly List<string> words = [];
    private readonly List<string> hints = [];

    public Random Random => random;

    public Piece Finish() => new(source.ToString(), words, hints);

    /// <summary>Markup that no reader sees.</summary>
    public Draft Mark(string markup)
    {
        source.Append(markup);
        return this;
    }

    /// <summary>Words that a reader may or may not see, such as the name of a link's target.</summary>
    public Draft Hint(string text)
    {
        source.Append(text);
        hints.AddRange(Words.Of(text));
        return this;
    }

    /// <summary>Words as they stand.</summary>
    public Draft Say(string text)
    {
        source.Append(text);
        words.AddRange(Words.Of(text));
        return this;
    }

    /// <summary>Words that a reader sees as <paramref name="seen"/> and that are written as <paramref name="written"/>.</summary>
    public Draft Say(string written, string seen)
    {
        source.Append(written);
        words.AddRange(Words.Of(seen));
        return this;
    }

    public Draft Say(int fewest, int most)
    {
        var count = random.Next(fewest, most + 1);
        for (var index = 0; index < count; index++) { Say((index == 0 ? "" : " ") + Word()); }

        return this;
    }

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Of(params string[] choices) => choices[random.Next(choices.Length)];

    public string Word() => Chance(8) ? Odd[random.Next(Odd.Length)] : string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26))));
}

/// <param name="Words">Each as often as a reader sees it.</param>
/// <param name="Hints">Words that may be told and need not be.</param>
internal sealed record Piece(string Source, IReadOnlyList<string> Words, IReadOnlyList<string> Hints)
{
    public override string ToString() => Source;
}
