using System.Globalization;
using System.Text;
using LadderTeams.Bench;
using LadderTeams.Bench.Http;
using LadderTeams.Bench.Load;
using LadderTeams.Bench.Messaging;
using LadderTeams.Bench.OneOnOnes;
using LadderTeams.Bench.People;
using LadderTeams.Bench.SignIn;
using LadderTeams.Bench.Storage;
using LadderTeams.Bench.Tab;
using LadderTeams.Core.Ladders.Import;

// Usage: LadderTeams.Bench [FORM [KILOBYTES]]   all forms and sizes by default; one form and size runs for ten seconds, for a profiler.
//        LadderTeams.Bench marks FILE           single marks many times over, read as a file of that name: shows what is slow or grows faster than it should.
//        LadderTeams.Bench http                 the published service beside a bare Kestrel: start, memory, reading, searching.
//        LadderTeams.Bench load                 2,000 people who open the tab within five minutes, beside 300 side panels; and what one of them costs.
//        LadderTeams.Bench messages             the published service as the Bot Connector asks it: the first answer after a start, and 200 queries a second.
//        LadderTeams.Bench one-on-ones [MANAGERS...]   a week of following calendars, and a storm: what it asks of Graph, of the store and of queues.
//        LadderTeams.Bench people               reading a growth page, saving a draft and submitting it, with 100 and with 10,000 people in the store.
//        LadderTeams.Bench requests             how often the service asks its store for each request of the product.
//        LadderTeams.Bench tokens               telling whose an access token is, on one core: at least 20,000 a second, and next to nothing for a forged one.
//        LadderTeams.Bench tab [starts|scrolling]      the tab in a stand-in of Teams beside a bare page of Fluent UI, and scrolling its longest lists.
//        LadderTeams.Bench storage              each operation of the table client beside the raw HTTP request to an Azurite that it starts.
int[] sizes = [10_000, 100_000, 1_000_000, 5_000_000];

if (args is ["storage"])
{
    await StorageBench.RunAsync();
    return;
}

if (args is ["people"])
{
    await PeopleBench.RunAsync();
    return;
}

if (args is ["requests"])
{
    await RequestBench.RunAsync();
    return;
}

if (args is ["tokens"])
{
    await TokenBench.RunAsync();
    return;
}

if (args is ["http"])
{
    await HttpBench.RunAsync();
    return;
}

if (args is ["one-on-ones", .. var managers])
{
    await OneOnOneBench.RunAsync([.. managers.Select(count => int.Parse(count, CultureInfo.InvariantCulture))]);
    return;
}

if (args is ["load"])
{
    await LoadBench.RunAsync();
    return;
}

if (args is ["messages"])
{
    await MessagingBench.RunAsync();
    return;
}

if (args is ["tab", .. var parts])
{
    await TabBench.RunAsync(parts);
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
Console.WriteLine("| form | bytes | its parser | parser | import | ratio | lowest | highest | growth | typed |");
Console.WriteLine("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|");
foreach (var (form, file, write) in Forms.All.Where(form => args.Length == 0 || form.Name == args[0]))
{
    var (peer, parse) = Peers.Of(form);
    var usual = new SourceDocument(file, Encoding.UTF8.GetBytes(write(100_000)));
    Stopwatches.RunFor(TimeSpan.FromSeconds(4), () => LadderImporter.Import("bench", [usual])); // until the compiler has done its best
    (int Bytes, double Import)? smaller = null;
    foreach (var size in sizes)
    {
        var bytes = Encoding.UTF8.GetBytes(write(size));
        var document = new SourceDocument(file, bytes);
        var typed = LadderImporter.Import("bench", [document]).Coverage.TypedShare;
        var (parsing, importing, ratio) = Stopwatches.Compare(() => parse(bytes), () => LadderImporter.Import("bench", [document]));
        var growth = smaller is { } before ? Math.Log(importing / before.Import) / Math.Log((double)bytes.Length / before.Bytes) : double.NaN;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {form} | {bytes.Length} | {peer} | {parsing:F2} ms | {importing:F2} ms | {ratio.Median:F2} | {ratio.Lowest:F2} | {ratio.Highest:F2} | {growth:F2} | {typed:P1} |"));
        smaller = (bytes.Length, importing);
    }
}
