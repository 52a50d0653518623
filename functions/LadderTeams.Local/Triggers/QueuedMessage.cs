namespace LadderTeams.Local.Triggers;

/// <param name="Deliveries">How often a function was given it, this time among them.</param>
internal sealed record QueuedMessage(Guid Id, string Text, int Deliveries)
{
    public static QueuedMessage Of(string text) => new(Guid.NewGuid(), text, Deliveries: 1);

    public QueuedMessage Again() => this with { Deliveries = Deliveries + 1 };
}
