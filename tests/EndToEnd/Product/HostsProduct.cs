using LadderTeams.EndToEnd.Cards;
using LadderTeams.EndToEnd.Outlook;
using LadderTeams.EndToEnd.Playground;

namespace LadderTeams.EndToEnd.Product;

/// <summary>A product of its own for those who meet it inside of other programs, with the Agents Playground beside it.</summary>
public sealed class HostsFixture : ProductFixture
{
    private AgentsPlayground? playground;

    internal AgentsPlayground Playground => playground!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        playground = await AgentsPlayground.StartAsync(Service.Tenant);
    }

    public override async Task DisposeAsync()
    {
        if (playground is not null) { await playground.DisposeAsync(); }

        await base.DisposeAsync();
    }

    /// <summary>The pane beside a meeting in Outlook.</summary>
    internal Task<OutlookVisit> VisitInOutlookAsync(Meeting said) => OutlookVisit.BeginAsync(Browser, Service, said);

    /// <summary>Somebody's chat with the bot.</summary>
    internal Task<Chat> ChatAsync() => Chat.OpenAsync(Browser, Playground);

    /// <summary>A page to draw cards on.</summary>
    internal Task<CardWall> CardsAsync(Look look) => CardWall.BuildAsync(Browser, look);
}

[CollectionDefinition(Name)]
public sealed class HostsProduct : ICollectionFixture<HostsFixture>
{
    public const string Name = "product in hosts";
}
