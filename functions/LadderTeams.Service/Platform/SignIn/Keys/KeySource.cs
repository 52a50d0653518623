namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>Who publishes keys, and where.</summary>
/// <param name="Name">What the log calls them.</param>
/// <param name="Address">Of the keys, or of the OpenID metadata that says where on the same server they are.</param>
internal sealed record KeySource(string Name, Uri Address, bool IsMetadata = false);
