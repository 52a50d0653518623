using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>How far the directory of a tenant was followed.</summary>
internal sealed class DirectoryLinks(OneOnOneTable table)
{
    private const string Link = "Link";

    /// <summary>Null before the first time.</summary>
    public async Task<string?> FindAsync(string tenant, CancellationToken cancellationToken) =>
        (await table.FindAsync(OneOnOneRows.Directory(tenant), cancellationToken))?.GetString(Link);

    public Task WriteAsync(string tenant, string link, CancellationToken cancellationToken)
    {
        var row = OneOnOneRows.Directory(tenant);
        row[Link] = link;
        return table.ReplaceAsync(row, cancellationToken);
    }
}
