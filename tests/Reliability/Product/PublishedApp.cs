using LadderTeams.Published.Host;

namespace LadderTeams.Reliability.Product;

/// <summary>What was published, unpacked once for all tests. They run one after the other: each takes the whole machine.</summary>
public sealed class PublishedApp : IDisposable
{
    public const string Collection = "worst days";

    internal FunctionApp App { get; } = FunctionApp.Unpack();

    public void Dispose() => App.Dispose();
}

[CollectionDefinition(PublishedApp.Collection, DisableParallelization = true)]
public sealed class OnePublishedApp : ICollectionFixture<PublishedApp>;
