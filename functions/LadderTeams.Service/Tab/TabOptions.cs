namespace LadderTeams.Service.Tab;

internal sealed class TabOptions
{
    public const string Section = "Tab";

    /// <summary>Holds the built tab. Null for <c>tab/dist</c> in the content root or the nearest folder above it that has one.</summary>
    public string? Folder { get; set; }
}
