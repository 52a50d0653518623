using Azure;

namespace LadderTeams.Service.Storage;

internal delegate Task<Page<TableEntity>> ReadPage(int rows, string? continuationToken, CancellationToken cancellationToken);

/// <summary>The rows of a query. A page may be empty and not the last.</summary>
internal sealed class EntityPages(ReadPage read, int? maxPerPage, CancellationToken cancellationToken) : AsyncPageable<TableEntity>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<TableEntity>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var rows = pageSizeHint ?? maxPerPage ?? TableLimits.PageSize;
        TableLimits.CheckPage(rows);
        do
        {
            var page = await read(rows, continuationToken, CancellationToken);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }
}
