namespace LadderTeams.Service.Storage;

internal enum TableUpdateMode
{
    /// <summary>Properties that are not given stay as they are.</summary>
    Merge,

    /// <summary>Properties that are not given are gone.</summary>
    Replace,
}
