using System.Globalization;
using System.Text;
using LadderTeams.Bench;
using LadderTeams.Bench.Storage;
using LadderTeams.Core.Ladders.Import;
using Markdig;

// Usage: LadderTeams.Bench [FORM [KILOBYTES]]   all forms and sizes by default; one form and size runs for ten seconds, for a profiler.
//        LadderTeams.Bench marks FILE           single marks many times over, read as a file of that name: shows what is slow or grows faster than it should.
//        LadderTeams.Bench storage              each operation of the table client beside the raw HTTP request to an Azurite that it starts.
int[] sizes = [10_000, 100_000, 1_000_000, 5_000_000];
var pipeTables = new MarkdownPipelineBuilder().UsePipeTables().Build();

if (args is ["storage"])
{
    await StorageBench.RunAsync();
    return;
}

if (args is ["marks", var name])
{
    Marks.Run(name);
    return;
}

if (args is [var only, var kilobytes])
{
    var (_, file, write) = Forms.All.Single(form => form.Name == only);
    var document = new SourceDocument(file, Encoding.UTF8.GetBytes(write(int.Parse(kilobytes, CultureInfo.InvariantCulture) * 1000)));
    Console.WriteLine(Stopwatches.Profile(TimeSpan.FromSeconds(10), () => LadderImporter.Import("bench", [document])));
    return;
}

// Both start from the same bytes: an import decodes them too.
Console.WriteLine("| form | bytes | Markdig | Markdig with pipe tables | import | ratio | ratio with pipe tables | growth | typed |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
foreach (var (form, file, write) in Forms.All.Where(form => args.Length == 0 || form.Name == args[0]))
{
    var usual = new SourceDocument(file, Encoding.UTF8.GetBytes(write(100_000)));
    Stopwatches.RunFor(TimeSpan.FromSeconds(4), () => LadderImporter.Import("bench", [usual])); // until the compiler has done its best
    (int Bytes, double Import)? smaller = null;
    foreach (var size in sizes)
    {
        var text = write(size);
        var document = new SourceDocument(file, Encoding.UTF8.GetBytes(text));
        var bytes = document.Content.Length;
        var typed = LadderImporter.Import("bench", [document]).Coverage.TypedShare;
        var times = Stopwatches.Medians(
            () => Markdown.Parse(Encoding.UTF8.GetString(document.Content.Span)),
            () => Markdown.Parse(Encoding.UTF8.GetString(document.Content.Span), pipeTables),
            () => LadderImporter.Import("bench", [document]));
        var growth = smaller is { } before ? Math.Log(times[2] / before.Import) / Math.Log((double)bytes / before.Bytes) : double.NaN;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {form} | {bytes} | {times[0]:F2} ms | {times[1]:F2} ms | {times[2]:F2} ms | {times[2] / times[0]:F2} | {times[2] / times[1]:F2} | {growth:F2} | {typed:P1} |"));
        smaller = (bytes, times[2]);
    }
}
