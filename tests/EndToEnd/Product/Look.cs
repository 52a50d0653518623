namespace LadderTeams.EndToEnd.Product;

/// <summary>How a visitor looks at the product.</summary>
/// <param name="Theme">As the menu of themes calls it.</param>
/// <param name="Width">In pixels; 280 is the narrowest that Teams opens a tab with.</param>
internal sealed record Look(string Theme = "Light", int Width = 1280)
{
    public const int Height = 800;
}
