import { manifestFile, type Rule } from '../appPackage.ts';
import { listAt, pointerTo, textAt } from '../json.ts';

// https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent#supported-rsc-permissions
const permissions: Readonly<Record<string, ReadonlySet<string>>> = {
  Delegated: new Set([
    'CameraStream.Read.User',
    'ChannelMeetingActiveSpeaker.Read.Group',
    'ChannelMeetingAudioVideo.Stream.Group',
    'ChannelMeetingIncomingAudio.Detect.Group',
    'ChannelMeetingStage.Write.Group',
    'InAppPurchase.Allow.Chat',
    'InAppPurchase.Allow.Group',
    'InAppPurchase.Allow.User',
    'LiveShareSession.ReadWrite.Chat',
    'LiveShareSession.ReadWrite.Group',
    'MailboxItem.AppendOnSend.User',
    'MailboxItem.Read.User',
    'MailboxItem.ReadWrite.User',
    'MailboxItem.Restricted.User',
    'MailboxItem.SharedFolder',
    'Mailbox.ReadWrite.User',
    'MeetingParticipantReaction.Read.Chat',
    'MeetingParticipantReaction.Read.Group',
    'MeetingParticipantReaction.Read.User',
    'MeetingStage.Write.Chat',
    'MicrophoneStream.Read.User',
    'OnlineMeetingActiveSpeaker.Read.Chat',
    'OnlineMeetingAudioVideo.Stream.Chat',
    'OnlineMeetingIncomingAudio.Detect.Chat',
    'OnlineMeetingParticipant.Read.Chat',
    'OnlineMeetingParticipant.ToggleIncomingAudio.Chat',
    'OutgoingVideoStream.Write.User',
  ]),
  Application: new Set([
    'Calls.AccessMedia.Chat',
    'Calls.JoinGroupCalls.Chat',
    'Channel.Create.Group',
    'Channel.Delete.Group',
    'ChannelMeeting.ReadBasic.Group',
    'ChannelMeetingNotification.Send.Group',
    'ChannelMeetingParticipant.Read.Group',
    'ChannelMeetingRecording.Read.Group',
    'ChannelMeetingTranscript.Read.Group',
    'ChannelMessage.Read.Group',
    'ChannelMessage.Send.Group',
    'ChannelSettings.Read.Group',
    'ChannelSettings.ReadWrite.Group',
    'Chat.Manage.Chat',
    'ChatMember.Read.Chat',
    'ChatMessage.Read.Chat',
    'ChatMessageReadReceipt.Read.Chat',
    'ChatSettings.Read.Chat',
    'ChatSettings.ReadWrite.Chat',
    'OnlineMeeting.ReadBasic.Chat',
    'OnlineMeetingNotification.Send.Chat',
    'OnlineMeetingParticipant.Read.Chat',
    'OnlineMeetingRecording.Read.Chat',
    'OnlineMeetingTranscript.Read.Chat',
    'TeamMember.Read.Group',
    'TeamSettings.Read.Group',
    'TeamSettings.ReadWrite.Group',
    'TeamsActivity.Send.Chat',
    'TeamsActivity.Send.Group',
    'TeamsActivity.Send.User',
    'TeamsAppInstallation.Read.Chat',
    'TeamsAppInstallation.Read.Group',
    'TeamsAppInstallation.Read.User',
    'TeamsTab.Create.Chat',
    'TeamsTab.Create.Group',
    'TeamsTab.Delete.Chat',
    'TeamsTab.Delete.Group',
    'TeamsTab.Read.Chat',
    'TeamsTab.Read.Group',
    'TeamsTab.ReadWrite.Chat',
    'TeamsTab.ReadWrite.Group',
  ]),
};

const kinds = Object.keys(permissions);

/** Teams grants a permission that it does not know by leaving it out, and says nothing. */
export const asksForKnownPermissions: Rule = function* ({ manifest }) {
  const path = ['authorization', 'permissions', 'resourceSpecific'];
  for (const [index, permission] of listAt(manifest, ...path).entries()) {
    const name = textAt(permission, 'name') ?? '';
    const type = textAt(permission, 'type') ?? '';
    const known = kinds.filter((kind) => permissions[kind]?.has(name));
    if (known.length === 0) {
      yield {
        code: 'permission-unknown',
        file: manifestFile,
        pointer: pointerTo(...path, index, 'name'),
        problem: `There is no resource-specific permission ${name}.`,
        advice:
          'Mend the name: see https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent.',
      };
    } else if (kinds.includes(type) && !known.includes(type)) {
      yield {
        code: 'permission-of-other-type',
        file: manifestFile,
        pointer: pointerTo(...path, index, 'type'),
        problem: `${name} is no permission of the type ${type}.`,
        advice: `Its type is ${known.join(' or ')}.`,
      };
    }
  }
};
