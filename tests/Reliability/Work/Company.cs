using LadderTeams.Reliability.Product;

namespace LadderTeams.Reliability.Work;

/// <summary>People who write at the same time.</summary>
internal sealed class Company : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Writer[] writers;
    private readonly Task writing;

    private Company(Writer[] writers, Answers answers)
    {
        (this.writers, Answers) = (writers, answers);
        writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.WriteAsync(stop.Token))));
    }

    public Answers Answers { get; }

    public int Unsettled => writers.Sum(writer => writer.Unsettled);

    /// <param name="clientOf">For a person of the tenant, by her number among those who write.</param>
    public static Company Begin(RunningProduct product, int count, Func<int, HttpClient>? clientOf = null)
    {
        var (answers, people) = (new Answers(), product.Tenant.People.Everyone.Take(count).ToArray());
        return new([.. people.Select((person, number) => new Writer(person.Alias, () => clientOf?.Invoke(number) ?? product.ClientOf(person), answers, new(number)))], answers);
    }

    /// <summary>Has them end what they began, and looks whether all is there that they were told is written, and nothing is there twice.</summary>
    public async Task EndAsync()
    {
        await stop.CancelAsync();
        await writing;
        await Task.WhenAll(writers.Select(writer => writer.SettleAsync()));
        await Task.WhenAll(writers.Select(writer => writer.AuditAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await writing;
        foreach (var writer in writers) { writer.Dispose(); }

        stop.Dispose();
    }
}
