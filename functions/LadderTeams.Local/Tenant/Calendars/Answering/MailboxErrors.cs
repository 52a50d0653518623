using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>Refusals as Exchange words them, which stands behind Graph for mailboxes.</summary>
internal static class MailboxErrors
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public static GraphAnswer AccessDenied() => GraphErrors.Error(StatusCodes.Status403Forbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphAnswer NoSuchUser(string user) => GraphErrors.Error(StatusCodes.Status404NotFound, "ErrorInvalidUser", $"The requested user '{user}' is invalid.");

    public static GraphAnswer NoSuchItem() => GraphErrors.Error(StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphAnswer MalformedId() => GraphErrors.BadRequest("Id is malformed.", "ErrorInvalidIdMalformed");

    public static GraphAnswer NeedsPerson() => GraphErrors.BadRequest("/me request is only valid with delegated authentication flow.");

    public static GraphAnswer Conflict() => GraphErrors.Error(
        StatusCodes.Status412PreconditionFailed,
        "ErrorIrresolvableConflict",
        "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");

    public static GraphAnswer UnsupportedFilter(string filter) =>
        GraphErrors.Error(StatusCodes.Status501NotImplemented, "UnsupportedEntityExpression", $"'{filter}' is not a supported filter expression.");

    public static GraphAnswer InvalidFilter(string filter) => GraphErrors.BadRequest($"Invalid filter clause: '{filter}'.", "ErrorInvalidUrlQueryFilter");

    public static GraphAnswer InvalidQuery(string message) => GraphErrors.BadRequest(message, "ErrorInvalidUrlQuery");

    public static GraphAnswer NoSuchProperty(string property) =>
        GraphErrors.BadRequest($"Could not find a property named '{property}' on type 'Microsoft.OutlookServices.Event'.", "RequestBroker--ParseUri");

    public static GraphAnswer InvalidRequest(string message) => GraphErrors.BadRequest(message, "ErrorInvalidRequest");

    public static GraphAnswer UnknownTimeZone(string zone) => GraphErrors.BadRequest(
        $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{zone}'.", "TimeZoneNotSupportedException");

    public static GraphAnswer TooManyAtOnce() => GraphErrors.Throttled(Pause, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");

    /// <param name="status">410, or 400 and some, as Graph is known to answer too.</param>
    public static GraphAnswer SyncStateNotFound(int status) => GraphErrors.Error(
        status, status is StatusCodes.Status410Gone ? "SyncStateNotFound" : "syncStateNotFound", "The sync state generation is not found.");
}
