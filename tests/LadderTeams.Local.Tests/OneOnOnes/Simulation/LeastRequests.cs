namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>The fewest requests to Graph that a day can be done with, in the service's own name: each batch full, and nothing asked for twice.</summary>
internal static class LeastRequests
{
    private const int Batch = 20;

    /// <summary>A subscription lives for seven days.</summary>
    private const int Renewals = 7 * Batch;

    /// <param name="mailboxes">Each is asked what changed once a day, and its subscription is renewed once a week.</param>
    /// <param name="read">Series of which something changed that only the event tells.</param>
    /// <param name="written">Invites that were written.</param>
    public static int Of(int mailboxes, int read, int written) => Batches(mailboxes, Batch) + Batches(mailboxes, Renewals) + 1 + Batches(read, Batch) + Batches(written, Batch);

    private static int Batches(int count, int each) => (count + each - 1) / each;
}
