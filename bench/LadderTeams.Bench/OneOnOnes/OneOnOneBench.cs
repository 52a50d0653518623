using System.Diagnostics;
using System.Globalization;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Local.Tests.OneOnOnes.Simulation;

namespace LadderTeams.Bench.OneOnOnes;

/// <summary>
/// What following calendars asks of Graph, of the store and of queues: the real engine before the local tenant, a week of days and nights, for
/// companies of several sizes; and what a storm adds to that.
/// </summary>
internal static class OneOnOneBench
{
    private const int SeriesEach = 8;
    private const int Days = 7;
    private const int InStorm = 500;
    private static readonly int[] Sizes = [2_500, 5_000, 10_000];

    /// <param name="sizes">Numbers of managers; none for the usual ones.</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        var weeks = new List<Week>();
        foreach (var managers in sizes is [] ? Sizes : sizes) { weeks.Add(await PassAsync(managers)); }

        PrintTurningOn(weeks);
        PrintWeek(weeks);
        PrintParts(weeks[^1]);
        await PrintStormAsync();
    }

    private static async Task<Week> PassAsync(int managers)
    {
        var watch = Stopwatch.StartNew();
        await using var company = await SimulatedCompany.StartAsync(managers, SeriesEach);
        await company.NightAsync();
        var (on, random) = (Figures.Of(company), new Random(1));
        company.Clear();
        var (least, changed, before, heap) = (0, 0, company.MailsByProgram, new Heap(company));
        for (var day = 0; day < Days; day++)
        {
            var passing = new SimulatedDay(company, Rates.Usual, random);
            await passing.PassAsync();
            least += LeastRequests.Of(managers, passing.Changed + passing.Met, company.MailsByProgram - before);
            changed += passing.Changed;
            before = company.MailsByProgram;
            Progress($"{managers} managers, day {day + 1} of {Days}, after {watch.Elapsed:m\\:ss}");
        }

        return new(managers, on, Figures.Of(company), least, changed, heap.Largest);
    }

    private static void PrintTurningOn(IEnumerable<Week> weeks)
    {
        Console.WriteLine("| turning on all at once, managers | series | requests to Graph | least | ratio | requests to the store, a series | messages | invites written |\n|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (managers, on, _, _, _, _) in weeks)
        {
            var (series, people) = (managers * SeriesEach, managers * (1 + SeriesEach));
            var least = (2 * Parts(managers, 20)) + (2 * Parts(series, 20)) + Parts(people, 100);
            Console.WriteLine(Row($"| {managers} | {series} | {on.Graph} | {least} | {(double)on.Graph / least:F2} | {(double)on.Store / series:F2} | {on.Messages} | {on.Parts["write an invite"]} |"));
        }
    }

    private static void PrintWeek(IReadOnlyCollection<Week> weeks)
    {
        Console.WriteLine("\n| a week, managers | series | changed | requests to Graph, a day | least | ratio, at most 1.2 | requests to the store, a day | a series | messages, a day | a manager | most memory in a night, MiB |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (managers, _, week, least, changed, heap) in weeks)
        {
            var series = managers * SeriesEach;
            Console.WriteLine(Row(
                $"| {managers} | {series} | {changed} | {week.Graph / (double)Days:F0} | {least / (double)Days:F0} | {(double)week.Graph / least:F2} | {week.Store / (double)Days:F0} | {week.Store / (double)Days / series:F2} | {week.Messages / (double)Days:F0} | {week.Messages / (double)Days / managers:F3} | {heap:F1} |"));
        }

        Bar.Tell("Times the least", 1.2, [weeks.Max(week => (double)week.InWeek.Graph / week.Least)], "The fewer managers, the fewer calendars there are to fill a batch when a wake-up has waited its ten minutes.");
    }

    private static void PrintParts(Week week)
    {
        Console.WriteLine(Row($"\n| what {week.Managers} managers' calendars were asked for in that week, each part of a batch by itself | times |\n|---|---:|"));
        foreach (var (what, times) in week.InWeek.Parts.OrderByDescending(part => part.Value)) { Console.WriteLine($"| {what} | {times} |"); }
    }

    /// <summary>For an hour half of what is asked for is refused, and of one in ten requests the answer is lost; nobody has turned on anything before.</summary>
    private static async Task PrintStormAsync()
    {
        Console.WriteLine("\n| turning on all at once | requests to Graph | invites written | mails | prompts in place | of |\n|---|---:|---:|---:|---:|---:|");
        foreach (var storm in new[] { null, new Storm(Refused: 0.5, Lost: 0.1, TimeSpan.FromMinutes(2)) })
        {
            await using var company = await SimulatedCompany.StartAsync(InStorm, SeriesEach);
            company.Traffic.Storm = storm;
            await company.NightAsync();
            for (var minute = 0; minute < 180; minute++)
            {
                if (minute == 60) { company.Traffic.Storm = null; }

                company.Time.Now += TimeSpan.FromMinutes(1);
                await company.MinuteAsync();
            }

            var written = await company.CountAsync(AgendaOutcome.Written);
            Console.WriteLine(Row($"| {(storm is null ? "in good weather" : "in a storm")} | {company.Traffic.Requests} | {company.Traffic.Parts["write an invite"]} asked for | {company.MailsByProgram} | {written} | {company.Series.Count} |"));
        }
    }

    private static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);

    private static int Parts(int count, int each) => (count + each - 1) / each;

    private static void Progress(string text) => Console.Error.WriteLine(text);

    private sealed record Week(int Managers, Figures TurningOn, Figures InWeek, int Least, int Changed, double Heap);

    private sealed record Figures(int Graph, long Store, int Messages, IReadOnlyDictionary<string, int> Parts)
    {
        public static Figures Of(SimulatedCompany company) => new(company.Traffic.Requests, company.StoreRequests, company.QueueMessages, company.Traffic.Parts.ToDictionary());
    }

    /// <summary>How much more is alive in the nights than before each; the tenant and the store are in this process too, and grow little meanwhile.</summary>
    private sealed class Heap
    {
        private const int Every = 100;
        private long before = long.MaxValue;
        private long most;

        public Heap(SimulatedCompany company)
        {
            company.NightBegins = () => before = GC.GetTotalMemory(forceFullCollection: true);
            company.Traffic.Asked = count =>
            {
                if (count % Every == 0 && company.Time.Now.Hour == SimulatedCompany.Start.Hour) { most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before); }
            };
        }

        /// <summary>In MiB.</summary>
        public double Largest => most / 1048576.0;
    }
}
