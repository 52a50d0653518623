using System.Globalization;
using System.Text;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Bench.Import;

/// <summary>An import beside the parser of its form. Both start from the same bytes: an import decodes them too.</summary>
internal static class ImportBench
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 5_000_000];

    /// <param name="only">The form that is measured; null for all.</param>
    public static void Run(string? only)
    {
        Console.WriteLine("| form | bytes | its parser | parser | import | ratio | lowest | highest | growth | typed |");
        Console.WriteLine("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (form, file, write) in Forms.All.Where(form => only is null || form.Name == only))
        {
            var usual = DocumentOf(file, write, 100_000);
            Stopwatches.RunFor(TimeSpan.FromSeconds(4), () => LadderImporter.Import("bench", [usual])); // until the compiler has done its best
            Measure(form, file, write);
        }
    }

    /// <summary>One form and size for ten seconds, for a profiler.</summary>
    public static void Profile(string form, int kilobytes)
    {
        var (_, file, write) = Forms.All.Single(known => known.Name == form);
        var document = DocumentOf(file, write, kilobytes * 1000);
        Console.WriteLine(Stopwatches.Profile(TimeSpan.FromSeconds(10), () => LadderImporter.Import("bench", [document])));
    }

    private static void Measure(string form, string file, Func<int, string> write)
    {
        var (peer, parse) = Peers.Of(form);
        (int Bytes, double Import)? smaller = null;
        foreach (var size in Sizes)
        {
            var document = DocumentOf(file, write, size);
            var bytes = document.Content.ToArray();
            var typed = LadderImporter.Import("bench", [document]).Coverage.TypedShare;
            var (parsing, importing, ratio) = Stopwatches.Compare(() => parse(bytes), () => LadderImporter.Import("bench", [document]));
            var growth = smaller is { } before ? Math.Log(importing / before.Import) / Math.Log((double)bytes.Length / before.Bytes) : double.NaN;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {form} | {bytes.Length} | {peer} | {parsing:F2} ms | {importing:F2} ms | {ratio.Median:F2} | {ratio.Lowest:F2} | {ratio.Highest:F2} | {growth:F2} | {typed:P1} |"));
            smaller = (bytes.Length, importing);
        }
    }

    private static SourceDocument DocumentOf(string file, Func<int, string> write, int size) => new(file, Encoding.UTF8.GetBytes(write(size)));
}
