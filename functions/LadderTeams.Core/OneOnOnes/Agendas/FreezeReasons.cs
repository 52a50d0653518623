namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>What the directory says against a series that is on. It stays frozen as long as any of them holds.</summary>
[Flags]
public enum FreezeReasons
{
    None = 0,

    /// <summary>Somebody else manages the report, or nobody.</summary>
    OtherManager = 1,

    /// <summary>The report is not in the directory, or her account is disabled.</summary>
    ReportLeft = 2,

    /// <summary>The manager is not in the directory, or her account is disabled.</summary>
    ManagerLeft = 4,
}
