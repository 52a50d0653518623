namespace LadderTeams.Service.Storage.Pipeline;

/// <summary>The key of an account. A class and not a record, so that nothing prints it.</summary>
internal sealed class TableSharedKeyCredential(string accountName, byte[] accountKey)
{
    public string AccountName { get; } = accountName;

    public byte[] AccountKey { get; } = accountKey;
}
