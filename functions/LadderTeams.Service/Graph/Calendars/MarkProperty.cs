namespace LadderTeams.Service.Graph.Calendars;

/// <summary>The extended property of an event that shows nowhere and keeps what was written into the invite.</summary>
internal static class MarkProperty
{
    /// <summary>Of the product, for ever: events carry it.</summary>
    public const string Id = "String {2f4c1a5e-93d7-4d0b-8a56-7e1b60c9d3f2} Name LadderAgenda";

    /// <summary>Exchange writes the GUID in its own way.</summary>
    public static bool Is(string? property) => string.Equals(property, Id, StringComparison.OrdinalIgnoreCase);
}
