namespace LadderTeams.Service.Storage;

internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Of a storage account with its key, or of Azurite. Null where nothing is stored.</summary>
    public string? ConnectionString { get; set; }
}
