using FsCheck;
using FsCheck.Fluent;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>Documents of every shape for properties; a failing one is cut down to the lines that matter.</summary>
internal static class Documents
{
    private const int ShortEnough = 120;

    private static readonly Gen<Piece[]> Composed = Gen.Choose(0, int.MaxValue).Select(Pieces.Write).ArrayOf().Resize(14);

    public static Arbitrary<Piece[]> Whole { get; } = Arb.From(Composed, pieces => pieces.Select((_, index) => pieces.Where((_, other) => other != index).ToArray()));

    public static Arbitrary<string> Damaged { get; } = Arb.From(
        from pieces in Composed
        from seed in Gen.Choose(0, int.MaxValue)
        select Mangled.Text(SourceOf(pieces), new Random(seed)),
        Smaller);

    public static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue).ToArbitrary();

    public static string SourceOf(IEnumerable<Piece> pieces) => string.Join("\n\n", pieces.Select(piece => piece.Source)) + "\n";

    private static IEnumerable<string> Smaller(string text)
    {
        var lines = text.Split('\n');
        for (var size = lines.Length / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= lines.Length; from += size) { yield return string.Join('\n', lines.Where((_, index) => index < from || index >= from + size)); }
        }

        for (var at = 0; text.Length <= ShortEnough && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) { yield return text.Remove(at, 1); }
        }
    }
}
