using System.Globalization;
using System.Text.RegularExpressions;
using LadderTeams.Bench.Tab;
using LadderTeams.Local.Tests.Store;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Bench.Load;

/// <summary>A busy morning: many open the tab within minutes while others have meetings. And what each of them costs.</summary>
internal static partial class LoadBench
{
    private const int Managers = 200;
    private const int ReportsEach = 10;
    private const int Meetings = 150;
    private const int FewManagers = 5;
    private static readonly TimeSpan Morning = TimeSpan.FromMinutes(5), Minute = TimeSpan.FromMinutes(1), Opening = TimeSpan.FromMinutes(1);

    /// <summary>How often a side panel asks.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(int.Parse(PulseOfTab().Match(File.ReadAllText(Repository.File("tab/src/shared/api/queries/oneOnOnes.ts"))).Groups[1].Value, CultureInfo.InvariantCulture));

    public static async Task RunAsync()
    {
        var opening = await MorningAsync();
        Console.WriteLine();
        await CostAsync(opening);
    }

    private static async Task<IReadOnlyList<string>> MorningAsync()
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        await using var company = await LoadedCompany.StartAsync(AzuriteProcess.ConnectionString(azurite.Endpoint.Port), Managers, ReportsEach, Meetings);
        var opening = await OpeningAsync(company);
        using var visitors = new Visitors(company, opening);
        using var end = new CancellationTokenSource();
        var random = new Random(1);
        var panels = company.Panels.Select(panel => visitors.PollAsync(panel.Person, panel.Meeting, Pulse, Opening * random.NextDouble(), end.Token)).ToList();
        var (opened, begun, between) = (new List<Task>(), TimeProvider.System.GetTimestamp(), Morning / company.Reports.Count);
        foreach (var person in company.Reports)
        {
            if ((between * opened.Count) - TimeProvider.System.GetElapsedTime(begun) is { Ticks: > 0 } early) { await Task.Delay(early); }

            opened.Add(visitors.OpenAsync(person));
        }

        await Task.WhenAll(opened);
        await end.CancelAsync();
        await Task.WhenAll(panels);

        var seconds = TimeProvider.System.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{company.Reports.Count} people opened the tab within {seconds / 60:F1} minutes, {opening.Count} requests each, and {company.Panels.Count} side panels were open, each asking once in {Pulse.TotalSeconds:F0} s: {visitors.Times.Sum(times => times.Value.Count) / seconds:F0} requests/s, {visitors.Errors.Count} errors.\n"));
        foreach (var error in visitors.Errors.GroupBy(error => error).OrderByDescending(same => same.Count()).Take(5)) { Console.Error.WriteLine($"{error.Count()} × {error.Key}"); }

        Console.WriteLine("| ms until the answer | answers | p50 | p95, at most 300 | p99 | highest |\n|---|---:|---:|---:|---:|---:|");
        foreach (var (what, times) in visitors.Times.OrderBy(times => times.Key, StringComparer.Ordinal)) { Print(what.TrimStart('1', '2', '3', ' '), times); }

        Print("the tab, whole: all of the above one after the other", visitors.Openings);
        Bar.Tell("19 in 20 answers of each kind, ms", 300, [visitors.Times.Max(times => Percentiles.Of(times.Value).Of95)], "");
        return opening;

        static void Print(string what, IReadOnlyCollection<double> times) => Console.WriteLine($"| {what} | {times.Count} | {Percentiles.Of(times)} |");
    }

    /// <summary>The store is one in memory that counts.</summary>
    private static async Task CostAsync(IReadOnlyList<string> opening)
    {
        await using var tables = await IndexedTables.StartAsync();
        await using var company = await LoadedCompany.StartAsync(tables.ConnectionString, FewManagers, ReportsEach, FewManagers);
        using var visitors = new Visitors(company, opening);
        Console.WriteLine("| what one costs | requests to the service | to the store | to Graph |\n|---|---:|---:|---:|");
        await PrintAsync("opening the tab, not asked about before by this process", company.Reports.Count, opening.Count, () => OpenAllAsync());
        await PrintAsync("opening it again within minutes", company.Reports.Count, opening.Count, () => OpenAllAsync());
        await PrintAsync("a side panel in a minute, its opening with it", company.Panels.Count, (int)(Minute / Pulse), () => PollAsync(Minute - (Pulse / 2)));

        async Task PollAsync(TimeSpan time)
        {
            using var end = new CancellationTokenSource(time);
            await Task.WhenAll(company.Panels.Select(panel => visitors.PollAsync(panel.Person, panel.Meeting, Pulse, TimeSpan.Zero, end.Token)));
        }

        async Task OpenAllAsync()
        {
            foreach (var person in company.Reports) { await visitors.OpenAsync(person); }
        }

        async Task PrintAsync(string what, int count, int requests, Func<Task> act)
        {
            var (store, graph) = (tables.Requests, company.Tenant.GraphRequests);
            await act();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {requests} | {(tables.Requests - store) / (double)count:F2} | {(company.Tenant.GraphRequests - graph) / (double)count:F2} |"));
        }
    }

    private static async Task<IReadOnlyList<string>> OpeningAsync(LoadedCompany company)
    {
        await using var browser = await TabBrowser.StartAsync(company.Tenant);
        return await browser.RequestsAsync(new("My growth", company.Address, "/tab/", "My growth", @"What changes at L5[\s\S]*Operational Care"), company.Reports[^1]);
    }

    [GeneratedRegex("pulse = (\\d+);")]
    private static partial Regex PulseOfTab();
}
