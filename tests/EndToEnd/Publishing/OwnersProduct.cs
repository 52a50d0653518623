namespace LadderTeams.EndToEnd.Publishing;

/// <summary>
/// A product of its own for what changes it for everyone: a second ladder, somebody whose data are gone. It runs by itself, and so
/// what has to be there within seconds is looked at in it, too.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnersProduct : ICollectionFixture<ProductFixture>
{
    public const string Name = "product of owners";
}
