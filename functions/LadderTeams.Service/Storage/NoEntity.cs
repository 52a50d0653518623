using Azure;

namespace LadderTeams.Service.Storage;

internal sealed class NoEntity(Response response) : NullableResponse<TableEntity>
{
    public override bool HasValue => false;

    public override TableEntity Value => throw new InvalidOperationException("There is no such entity.");

    public override Response GetRawResponse() => response;
}
