using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>How often what happens in a working day, of each series unless it says otherwise.</summary>
internal sealed record Rates
{
    /// <summary>About two in a hundred series change a day, most of them for one week only.</summary>
    public static Rates Usual { get; } = new();

    /// <summary>Nobody touches a calendar.</summary>
    public static Rates None { get; } = new()
    {
        OccurrenceMoved = 0,
        TextEdited = 0,
        SeriesMoved = 0,
        PromptsDeleted = 0,
        ThirdInvited = 0,
        Cancelled = 0,
        ManagerChanged = 0,
        OtherMeetings = 0,
    };

    public double OccurrenceMoved { get; init; } = 0.015;

    public double TextEdited { get; init; } = 0.003;

    public double SeriesMoved { get; init; } = 0.002;

    public double PromptsDeleted { get; init; } = 0.0005;

    public double ThirdInvited { get; init; } = 0.0005;

    public double Cancelled { get; init; } = 0.0005;

    /// <summary>Of each report.</summary>
    public double ManagerChanged { get; init; } = 0.001;

    /// <summary>Changes of other meetings, of each manager.</summary>
    public double OtherMeetings { get; init; } = 2;
}

/// <summary>A day from eight to six, and the night after it.</summary>
internal sealed class SimulatedDay(SimulatedCompany company, Rates rates, Random random)
{
    /// <summary>In minutes. Nothing is left to do after so long without a happening.</summary>
    private const int Quiet = 15;

    private static readonly TimeSpan Begin = TimeSpan.FromHours(8), Length = TimeSpan.FromHours(10), UntilNight = TimeSpan.FromHours(24);

    /// <summary>Series in whose calendar something happened.</summary>
    public int Changed { get; private set; }

    /// <summary>1:1s that took place of those whose prompts follow them.</summary>
    public int Met { get; private set; }

    public async Task PassAsync()
    {
        var midnight = company.Time.Now;
        var minutes = Plan(DateOnly.FromDateTime(midnight.UtcDateTime)).ToLookup(_ => random.Next((int)Length.TotalMinutes));
        var last = minutes.Select(happening => happening.Key).Append(-Quiet).Max();
        for (var (minute, happened) = (0, -Quiet); minute < last + Quiet; minute++)
        {
            company.Time.Now = midnight + Begin + TimeSpan.FromMinutes(minute);
            foreach (var happen in minutes[minute])
            {
                happened = minute;
                await happen();
            }

            if (minute - happened < Quiet) { await company.MinuteAsync(); }
        }

        company.Time.Now = midnight + UntilNight;
        await company.NightAsync();
    }

    private IEnumerable<Func<Task>> Plan(DateOnly today)
    {
        var isWorkday = today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        if (!isWorkday) { yield break; }

        foreach (var series in company.Series.Where(series => series.Outlook.Events.Any(event_ => event_.Key == series.Event.Key)))
        {
            if (HappeningOf(series, today) is { } happening)
            {
                Changed++;
                yield return () => Done(happening);
            }

            if (series.IsRefreshed && series.Event.Start.DayOfWeek == today.DayOfWeek)
            {
                Met++;
                yield return () => company.MeetAsync(series);
            }
        }

        foreach (var (outlook, key) in company.Others)
        {
            for (var change = 0; change < rates.OtherMeetings; change++) { yield return () => Done(() => outlook.Rename(key, $"Review {random.Next()}")); }
        }

        foreach (var report in company.People.Reports.Where(_ => Happens(rates.ManagerChanged)))
        {
            yield return () => Done(() => company.Tenant.People.Move(report.Id, company.People.Managers[random.Next(company.People.Managers.Count)].Id));
        }
    }

    /// <summary>Null for nothing.</summary>
    private Action? HappeningOf(SimulatedSeries series, DateOnly today)
    {
        var (outlook, key) = (series.Outlook, series.Event.Key);
        var next = today.AddDays(((int)series.Event.Start.DayOfWeek - (int)today.DayOfWeek + 7) % 7 + 7);
        return Happens(rates.OccurrenceMoved) ? () => outlook.ChangeOccurrence(key, next, new EventException { Start = next.ToDateTime(new(16, 0)) })
            : Happens(rates.TextEdited) ? () => Write(series, body => body.Replace("<p>Bring", "<p>Please bring", StringComparison.Ordinal))
            : Happens(rates.SeriesMoved) ? () => outlook.Move(key, series.Now.Start.AddMinutes(30))
            : Happens(rates.PromptsDeleted) ? () => Write(series, body => body.Replace("/one-on-ones/", "/gone/", StringComparison.Ordinal))
            : Happens(rates.ThirdInvited) ? () => outlook.Invite(key, Attendee.Of(company.People.Reports[random.Next(company.People.Reports.Count)]))
            : Happens(rates.Cancelled) ? () => outlook.Delete(key)
            : null;
    }

    private static void Write(SimulatedSeries series, Func<string, string> change) =>
        series.Outlook.Write(series.Event.Key, series.Now.Body with { Content = change(series.Now.Body.Content) });

    private bool Happens(double share) => random.NextDouble() < share;

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
