using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

internal static class SubscriptionErrors
{
    public static GraphAnswer NotFound() => GraphErrors.Error(StatusCodes.Status404NotFound, "ResourceNotFound", "The object was not found.");

    public static GraphAnswer Invalid(string message) => GraphErrors.BadRequest(message, "InvalidRequest");

    public static GraphAnswer Unreachable(string why) => GraphErrors.BadRequest($"Subscription validation request failed. {why}", "ValidationError");
}
