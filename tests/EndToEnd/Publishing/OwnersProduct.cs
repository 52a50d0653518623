namespace LadderTeams.EndToEnd.Publishing;

/// <summary>
/// A product of its own for what changes it for everyone: a second ladder, somebody whose data are gone. It runs by itself, so that
/// two demo companies do not fill at once.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnersProduct : ICollectionFixture<ProductFixture>
{
    public const string Name = "product of owners";
}
