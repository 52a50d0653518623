using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Who is at a series besides the manager.</summary>
internal sealed class SeriesAttendees(Team team)
{
    private readonly HashSet<MailAddress> manager = [.. team.Manager.Addresses];
    private readonly ILookup<MailAddress, PersonId> reports = Owners(team.Reports);
    private readonly HashSet<MailAddress> skipLevel = [.. team.SkipLevel.SelectMany(person => person.Addresses)];

    public bool IsManager(string? address) => MailAddress.From(address) is { } known && manager.Contains(known);

    /// <summary>The one report who is there, or why there is none.</summary>
    public (PersonId? Report, NotOneOnOne Reason) Only(CalendarSeries series)
    {
        var others = Others(series);
        var people = People(series, others).Select(attendee => MailAddress.From(attendee.Address)).ToList();

        return people switch
        {
            [] => (null, others.Count == 0 ? NotOneOnOne.NobodyElse : NotOneOnOne.RoomsOnly),
            [var person] => Report(person),
            _ => (null, NotOneOnOne.MoreThanOnePerson),
        };
    }

    /// <summary>Each person once, as what stands for her, whatever her address.</summary>
    public IEnumerable<object> PeopleOf(CalendarSeries series) => People(series, Others(series)).Select(Identity);

    private List<Attendee> Others(CalendarSeries series) => [.. series.Attendees.Where(attendee => !IsManager(attendee.Address))];

    private IEnumerable<Attendee> People(CalendarSeries series, List<Attendee> others)
    {
        var rooms = series.Rooms.Select(MailAddress.From).ToHashSet();
        return others
            .Where(attendee => attendee.Kind is not AttendeeKind.Resource && !(MailAddress.From(attendee.Address) is { } at && rooms.Contains(at)))
            .DistinctBy(Identity);
    }

    /// <summary>One for all addresses of a report; whoever has no address is one by himself.</summary>
    private object Identity(Attendee attendee) =>
        MailAddress.From(attendee.Address) is not { } address ? new object()
        : reports[address].Take(2).ToList() is [var report] ? report
        : address;

    private (PersonId? Report, NotOneOnOne Reason) Report(MailAddress? address) =>
        address is null ? (null, NotOneOnOne.NotAReport)
        : reports[address].ToList() switch
        {
            [var report] => (report, default),
            [] => (null, skipLevel.Contains(address) ? NotOneOnOne.SkipLevel : NotOneOnOne.NotAReport),
            _ => (null, NotOneOnOne.AddressOfTwo),
        };

    private static ILookup<MailAddress, PersonId> Owners(IReadOnlyList<KnownPerson> people) =>
        people.SelectMany(person => person.Addresses.Select(address => (address, person.Id))).Distinct().ToLookup(pair => pair.address, pair => pair.Id);
}
