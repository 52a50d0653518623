namespace LadderTeams.Service.Growth.Items;

internal static class ItemLimits
{
    /// <summary>The longest text with each character escaped, which takes six bytes, and room for what stands beside it.</summary>
    public const int LargestBody = 256 * 1024;
}
