using Azure.Core;
using LadderTeams.Service.Storage.Pipeline;

namespace LadderTeams.Service.Storage;

/// <summary>
/// As in every Azure client; policies that are added with <see cref="ClientOptions.AddPolicy"/> see each request. The mode of
/// <see cref="ClientOptions.Retry"/> does not count: waits grow.
/// </summary>
internal sealed class TableClientOptions : ClientOptions
{
    public TableClientOptions()
    {
        Retry.MaxRetries = 4;
        Retry.Delay = TimeSpan.FromMilliseconds(100);
        Retry.MaxDelay = TimeSpan.FromSeconds(2);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(5);
        RetryPolicy = new TableRetryPolicy(this);
    }

    /// <summary>After this time no further try begins. A person waits for the answer.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(10);

    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
