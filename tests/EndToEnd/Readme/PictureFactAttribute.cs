namespace LadderTeams.EndToEnd.Readme;

/// <summary>A picture of the README: taken when <c>make pictures</c> asks for it, and left alone by the tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("LADDER_PICTURES") != "1") { Skip = "make pictures takes it"; }
    }
}
