namespace LadderTeams.EndToEnd.Product;

/// <summary>A product of its own for who only looks: in it, nobody writes but the demo company.</summary>
public sealed class ViewsFixture : ProductFixture
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await TurnOnAgendaAsync(ViewsProduct.Meets, ViewsProduct.MeetsWith);
    }
}

[CollectionDefinition(Name)]
public sealed class ViewsProduct : ICollectionFixture<ViewsFixture>
{
    public const string Name = "product to look at";

    /// <summary>A manager whose 1:1 has its agenda, and with whom she has it.</summary>
    internal const string Meets = "Baek Hyun-woo", MeetsWith = "Saoirse Ní Bhriain";
}
