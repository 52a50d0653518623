namespace LadderTeams.Service.Platform.Callers;

/// <summary>A token that is written nowhere by mistake.</summary>
internal sealed class AccessToken(string value)
{
    public string Reveal() => value;

    public override string ToString() => "(an access token)";
}
