using System.Globalization;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Bench.Tab;

/// <summary>The tab beside a page that draws the least that a tab of Teams draws, and how smoothly its longest lists scroll.</summary>
internal static class TabBench
{
    public const string Starts = "starts", Scrolling = "scrolling";
    private const int Rounds = 7;
    private const int Scrolls = 3;
    private const int Slower = 4;

    /// <param name="parts">Which to measure: all by default.</param>
    public static async Task RunAsync(string[] parts)
    {
        await using var product = await TabProduct.StartAsync();
        await using var browser = await TabBrowser.StartAsync(product.Tenant);
        if (parts is [] || parts.Contains(Starts)) { await CompareStartsAsync(product, browser, product.Person("noor")); }

        if (parts is []) { Console.WriteLine(); }

        if (parts is [] || parts.Contains(Scrolling)) { await ScrollAsync(product, browser, product.Person("bjorn")); }
    }

    private static async Task CompareStartsAsync(TabProduct product, TabBrowser browser, Person engineer)
    {
        await product.FillAsync();
        ShownPage[] peers =
        [
            new("bare page", product.Bare, "/tab/", "Bare", "A card"),
            new("bare page that reads", product.Bare, "/tab/reading.html", "Reading", "All read"),
        ];
        ShownPage[] pages =
        [
            new("My growth", product.Service, "/tab/", "My growth", @"What changes at L5[\s\S]*Operational Care"),
            new("a level", product.Service, "/tab/ladders/engineering/levels/L4", "L4 Senior Engineer", @"\d+ new"),
        ];
        var times = peers.Concat(pages).ToDictionary(page => page, _ => new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (page, all) in times)
            {
                var time = await browser.StartTimeAsync(page, engineer, Slower);
                if (round > 0) { all.Add(time); } // before, neither the service nor the browser's files were in memory yet
            }
        }

        var spreads = times.ToDictionary(each => each.Key, each => Spread.Of(each.Value));
        Console.WriteLine("| from the frame's navigation until usable, ms | median, lowest, highest | times the bare page, at most 1.3 | times the bare page that reads |\n|---|---:|---:|---:|");
        foreach (var (page, spread) in spreads)
        {
            var ratios = peers.Select(peer => (spread.Median / spreads[peer].Median).ToString("F2", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {page.Name} | {spread} | {string.Join(" | ", ratios)} |");
        }

        Bar.Tell("Times the bare page", 1.3, [.. pages.Select(page => spreads[page].Median / spreads[peers[0]].Median)],
            "The bare page asks nobody for anything, where the tab waits for its host, for a token and for its data, one after the other, and has more script to run.");
    }

    private static async Task ScrollAsync(TabProduct product, TabBrowser browser, Person engineer)
    {
        await LongLists.PublishLadderAsync(product, product.Person("marguerite"));
        await LongLists.WriteEvidenceAsync(product, engineer);
        (ShownPage Page, string End)[] lists =
        [
            (new($"{LongLists.Pieces} pieces of evidence", product.Service, "/tab/people/me/evidence", "Evidence", $"Piece {LongLists.Pieces}"), LongLists.LastPiece),
            (new($"a level of {LongLists.Statements} statements", product.Service, $"/tab/ladders/{LongLists.Ladder}/levels/{LongLists.Level}", "L1 Engineer", "Capability 10"), LongLists.LastStatement),
        ];
        Console.WriteLine($"| longest task while scrolling from top to end, ms | median, lowest, highest, at most 100 | once, with the processor {Slower} times slower |\n|---|---:|---:|");
        var (atItsSpeed, slowed) = (new List<double>(), new List<double>());
        foreach (var (page, end) in lists)
        {
            var usual = new List<double>();
            while (usual.Count < Scrolls) { usual.Add(await browser.LongestTaskAsync(page, engineer, 1, end)); }

            var slow = await browser.LongestTaskAsync(page, engineer, Slower, end);
            atItsSpeed.Add(Spread.Of(usual).Median);
            slowed.Add(slow);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {page.Name} | {Spread.Of(usual)} | {slow:F2} |"));
        }

        Bar.Tell("Longest task on this machine, ms", 100, atItsSpeed, "");
        Bar.Tell($"Longest task with the processor {Slower} times slower, ms", 100, slowed, "New rows are drawn in one task, which takes a quarter of that on this machine.");
    }
}
