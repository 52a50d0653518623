using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <summary>The rows of kind <c>meeting</c> on a person's page, one for each 1:1 that was held. What a prompt is called follows from its words.</summary>
internal static class MeetingRows
{
    public const string Kind = "meeting";
    private const string Ladder = "Ladder", Version = "Version", Level = "Level";
    private const string Asked = "Asked", Capability = "Capability", Section = "Section", Text = "Text", IsDiscussed = "IsDiscussed";

    /// <summary>In the order of their days.</summary>
    public static IEnumerable<Meeting> Of(GrowthPage page, string series) => All(page).Where(meeting => meeting.Series == series);

    public static IEnumerable<Meeting> All(GrowthPage page) => page[Kind].Select(Read);

    public static TableEntity? Find(GrowthPage page, string series, DateOnly on) => page.Find(Kind, series, Day(on));

    public static Meeting Read(TableEntity row)
    {
        var id = GrowthRows.Read(row)!.Value.Id;
        var places = Enumerable.Range(1, int.MaxValue).TakeWhile(place => row.ContainsKey($"{Text}{place}"));
        return new(
            id[0], DateOnly.ParseExact(id[1], "O", CultureInfo.InvariantCulture), LadderReference.From(row.GetString(Ladder), row.GetInt32(Version)!.Value)!, row.GetString(Level)!,
            [.. places.Select(place => Prompt(row, place))]);
    }

    public static TableEntity Write(GrowthKey key, Meeting meeting)
    {
        var row = GrowthRows.Of(key, Kind, meeting.Series, Day(meeting.On));
        (row[Ladder], row[Version], row[Level]) = (meeting.Ladder.LadderId, meeting.Ladder.Version, meeting.Level);
        foreach (var (index, (prompt, isDiscussed)) in meeting.Prompts.Index())
        {
            var place = index + 1;
            (row[$"{Asked}{place}"], row[$"{Capability}{place}"], row[$"{Section}{place}"]) = (prompt.Kind.ToString(), prompt.Capability, prompt.Section);
            (row[$"{Text}{place}"], row[$"{IsDiscussed}{place}"]) = (prompt.Text, isDiscussed);
        }

        return row;
    }

    /// <summary>What an audit calls it.</summary>
    public static string NameOf(Meeting meeting) => $"{meeting.Series}-{Day(meeting.On)}";

    private static MeetingPrompt Prompt(TableEntity row, int place) => new(
        new(Enum.Parse<PromptKind>(row.GetString($"{Asked}{place}")!), row.GetString($"{Capability}{place}"), row.GetString($"{Text}{place}")!) { Section = row.GetString($"{Section}{place}") },
        row.GetBoolean($"{IsDiscussed}{place}")!.Value);

    private static string Day(DateOnly on) => on.ToString("O", CultureInfo.InvariantCulture);
}
