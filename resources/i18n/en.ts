<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%n picture(s) are neither here nor in the backup.</source>
            <translation>
                <numerusform>%n picture is neither here nor in the backup.</numerusform>
                <numerusform>%n pictures are neither here nor in the backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarActs</name>
        <message numerus="yes">
            <source>%n post(s) moved to the next free slot</source>
            <translation>
                <numerusform>%n post moved to the next free slot</numerusform>
                <numerusform>%n posts moved, each to the next free slot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) put in the bin.</source>
            <translation>
                <numerusform>%n post put in the bin.</numerusform>
                <numerusform>%n posts put in the bin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <source>Where are %n post(s) to go?</source>
            <translation>
                <numerusform>Where is this post to go?</numerusform>
                <numerusform>Where are %n posts to go?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelTabs</name>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n more channel</numerusform>
                <numerusform>%n more channels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelsSection</name>
        <message numerus="yes">
            <source>%n post(s) a week</source>
            <translation>
                <numerusform>%n post a week</numerusform>
                <numerusform>%n posts a week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%n emoji: {cost}</source>
            <translation>
                <numerusform>%n emoji: {cost}</numerusform>
                <numerusform>%n emoji: {cost}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links: {cost}</source>
            <translation>
                <numerusform>%n link: {cost}</numerusform>
                <numerusform>%n links: {cost}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more problem(s).</source>
            <translation>
                <numerusform>And %n more problem.</numerusform>
                <numerusform>And %n more problems.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other signs: {cost}</source>
            <translation>
                <numerusform>%n other sign: {cost}</numerusform>
                <numerusform>%n other signs: {cost}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeadlineRules</name>
        <message numerus="yes">
            <source>%n working day(s) before, by {time}</source>
            <translation>
                <numerusform>%n working day before, by {time}</numerusform>
                <numerusform>%n working days before, by {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sent %n working day(s) earlier</source>
            <translation>
                <numerusform>sent %n working day earlier</numerusform>
                <numerusform>sent %n working days earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message numerus="yes">
            <source>Validate %n posts</source>
            <translation>
                <numerusform>Validate %n post</numerusform>
                <numerusform>Validate %n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doing</name>
        <message numerus="yes">
            <source>Send the other %n channel(s)</source>
            <translation>
                <numerusform>Send the other channel</numerusform>
                <numerusform>Send the other %n channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What has to be corrected? Your %n remark(s) will go with it.</source>
            <translation>
                <numerusform>What has to be corrected? Your remark will go with it.</numerusform>
                <numerusform>What has to be corrected? Your %n remarks will go with it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message numerus="yes">
            <source>Show the %n that wait for others</source>
            <translation>
                <numerusform>Show %n post that waits for others</numerusform>
                <numerusform>Show %n posts that wait for others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n event(s) exported.</source>
            <translation>
                <numerusform>%n event exported.</numerusform>
                <numerusform>%n events exported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileModel</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message numerus="yes">
            <source>%n channel(s) hidden</source>
            <translation>
                <numerusform>%n channel hidden</numerusform>
                <numerusform>%n channels hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HashtagMenu</name>
        <message numerus="yes">
            <source>%n hashtag(s)</source>
            <translation>
                <numerusform>%n hashtag</numerusform>
                <numerusform>%n hashtags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HashtagSetsSection</name>
        <message numerus="yes">
            <source>%n hashtag(s)</source>
            <translation>
                <numerusform>%n hashtag</numerusform>
                <numerusform>%n hashtags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Landing</name>
        <message numerus="yes">
            <source>%n copies, {distance}, from {day} on</source>
            <translation>
                <numerusform>%n copy, {distance}, from {day} on</numerusform>
                <numerusform>%n copies, {distance}, from {day} on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier</source>
            <translation>
                <numerusform>%n day earlier</numerusform>
                <numerusform>%n days earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n day later</numerusform>
                <numerusform>%n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts stay</source>
            <translation>
                <numerusform>%n post stays</numerusform>
                <numerusform>%n posts stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts, {distance}, from {day} on</source>
            <translation>
                <numerusform>%n post, {distance}, from {day} on</numerusform>
                <numerusform>%n posts, {distance}, from {day} on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be validated again</source>
            <translation>
                <numerusform>%n to be validated again</numerusform>
                <numerusform>%n to be validated again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Takes the date of %n posts away</source>
            <translation>
                <numerusform>Takes the date of %n post away</numerusform>
                <numerusform>Takes the date of %n posts away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” on {day}, with %n post(s)</source>
            <translation>
                <numerusform>“{name}” on {day}, with %n post</numerusform>
                <numerusform>“{name}” on {day}, with %n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message numerus="yes">
            <source>“{name}” is changed, %n post(s) moved</source>
            <translation>
                <numerusform>“{name}” is changed, %n post moved</numerusform>
                <numerusform>“{name}” is changed, %n posts moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPainter</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>%n p.</source>
            <translation>
                <numerusform>%n p.</numerusform>
                <numerusform>%n p.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mover</name>
        <message numerus="yes">
            <source>%n posts copied</source>
            <translation>
                <numerusform>%n post copied</numerusform>
                <numerusform>%n posts copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts have no date any more</source>
            <translation>
                <numerusform>%n post has no date any more</numerusform>
                <numerusform>%n posts have no date any more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts moved, {distance}</source>
            <translation>
                <numerusform>%n post moved, {distance}</numerusform>
                <numerusform>%n posts moved, {distance}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” moved to {day}, with %n post(s)</source>
            <translation>
                <numerusform>“{name}” moved to {day}, with %n post</numerusform>
                <numerusform>“{name}” moved to {day}, with %n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PauseBanner</name>
        <message numerus="yes">
            <source>%n post(s) should be out by now: they stand in Today.</source>
            <translation>
                <numerusform>%n post should be out by now: it stands in Today.</numerusform>
                <numerusform>%n posts should be out by now: they stand in Today.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <comment>X</comment>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>%n hour left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <comment>X</comment>
            <translation>
                <numerusform>%n hour left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <comment>X</comment>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quarter</name>
        <message numerus="yes">
            <source>%n gap(s) of a week or more</source>
            <translation>
                <numerusform>%n gap of a week or more</numerusform>
                <numerusform>%n gaps of a week or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than the goal of {goal}</source>
            <translation>
                <numerusform>%n more than the goal of {goal}</numerusform>
                <numerusform>%n more than the goal of {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n short of the goal of {goal}</source>
            <translation>
                <numerusform>%n short of the goal of {goal}</numerusform>
                <numerusform>%n short of the goal of {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without a post</source>
            <translation>
                <numerusform>%n week without a post</numerusform>
                <numerusform>%n weeks without a post</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatForm</name>
        <message numerus="yes">
            <source>%n post(s) in the series</source>
            <translation>
                <numerusform>%n post in the series</numerusform>
                <numerusform>%n posts in the series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s), {rule}, until {last}.</source>
            <translation>
                <numerusform>%n post, {rule}, until {last}.</numerusform>
                <numerusform>%n posts, {rule}, until {last}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent back</source>
            <translation>
                <numerusform>%n sent back</numerusform>
                <numerusform>%n sent back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n validated</source>
            <translation>
                <numerusform>%n validated</numerusform>
                <numerusform>%n validated</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n posts are validated.</source>
            <translation>
                <numerusform>%n post is validated.</numerusform>
                <numerusform>%n posts are validated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %n of them first.</source>
            <translation>
                <numerusform>Look first at %n post that you have not seen.</numerusform>
                <numerusform>Look first at %n posts that you have not seen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on day {day}</source>
            <translation>
                <numerusform>every month, on day {day}</numerusform>
                <numerusform>every %n months, on day {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the first {day}</source>
            <translation>
                <numerusform>every month, on the first {day}</numerusform>
                <numerusform>every %n months, on the first {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the fourth {day}</source>
            <translation>
                <numerusform>every month, on the fourth {day}</numerusform>
                <numerusform>every %n months, on the fourth {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the last day</source>
            <translation>
                <numerusform>every month, on the last day</numerusform>
                <numerusform>every %n months, on the last day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the last {day}</source>
            <translation>
                <numerusform>every month, on the last {day}</numerusform>
                <numerusform>every %n months, on the last {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the second {day}</source>
            <translation>
                <numerusform>every month, on the second {day}</numerusform>
                <numerusform>every %n months, on the second {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the third {day}</source>
            <translation>
                <numerusform>every month, on the third {day}</numerusform>
                <numerusform>every %n months, on the third {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s), on {days}</source>
            <translation>
                <numerusform>every week, on {days}</numerusform>
                <numerusform>every %n weeks, on {days}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Schedule</name>
        <message numerus="yes">
            <source>%n channels with another time</source>
            <translation>
                <numerusform>%n channel with another time</numerusform>
                <numerusform>%n channels with another time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message numerus="yes">
            <source>Archive (%n)</source>
            <translation>
                <numerusform>Archive (%n)</numerusform>
                <numerusform>Archive (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go to the other %n</source>
            <translation>
                <numerusform>Go to the other one, in the queue</numerusform>
                <numerusform>Go to the other %n, in the queue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more of {all}</source>
            <translation>
                <numerusform>Show %n more of {all}</numerusform>
                <numerusform>Show %n more of {all}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n post(s) of the series put in the bin.</source>
            <translation>
                <numerusform>%n post of the series put in the bin.</numerusform>
                <numerusform>%n posts of the series put in the bin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeriesForm</name>
        <message numerus="yes">
            <source>%n post(s) of the series changed</source>
            <translation>
                <numerusform>%n post of the series changed</numerusform>
                <numerusform>%n posts of the series changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n in review</source>
            <translation>
                <numerusform>%n in review</numerusform>
                <numerusform>%n in review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) in week {number}</source>
            <translation>
                <numerusform>%n post in week {number}</numerusform>
                <numerusform>%n posts in week {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) in {month}</source>
            <translation>
                <numerusform>%n post in {month}</numerusform>
                <numerusform>%n posts in {month}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to correct</source>
            <translation>
                <numerusform>%n to correct</numerusform>
                <numerusform>%n to correct</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) added to the library.</source>
            <translation>
                <numerusform>%n file added to the library.</numerusform>
                <numerusform>%n files added to the library.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) on {channel} on one day: {day}</source>
            <translation>
                <numerusform>%n post on {channel} on one day: {day}</numerusform>
                <numerusform>%n posts on {channel} on one day: {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published of {all}</source>
            <translation>
                <numerusform>%n published of {all}</numerusform>
                <numerusform>%n published of {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everything is out: %n published</source>
            <translation>
                <numerusform>Everything is out: %n published</numerusform>
                <numerusform>Everything is out: %n published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No post on {channel} for %n day(s)</source>
            <translation>
                <numerusform>No post on {channel} for %n day</numerusform>
                <numerusform>No post on {channel} for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing planned on {channel} for the next %n day(s)</source>
            <translation>
                <numerusform>Nothing planned on {channel} for the next %n day</numerusform>
                <numerusform>Nothing planned on {channel} for the next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {next} of %n post(s) next week</source>
            <translation>
                <numerusform>{channel}: {next} of %n post next week</numerusform>
                <numerusform>{channel}: {next} of %n posts next week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {this} of %n post(s) this week</source>
            <translation>
                <numerusform>{channel}: {this} of %n post this week</numerusform>
                <numerusform>{channel}: {this} of %n posts this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {this} of %n post(s) this week, {next} next week</source>
            <translation>
                <numerusform>{channel}: {this} of %n post this week, {next} next week</numerusform>
                <numerusform>{channel}: {this} of %n posts this week, {next} next week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” ({day}) says the same on {channel} as %n day(s) before</source>
            <translation>
                <numerusform>“{title}” ({day}) says the same on {channel} as %n day before</numerusform>
                <numerusform>“{title}” ({day}) says the same on {channel} as %n days before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypographyForm</name>
        <message numerus="yes">
            <source>%n change(s) made</source>
            <translation>
                <numerusform>%n change made</numerusform>
                <numerusform>%n changes made</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WalkedView</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n more like these: show them</source>
            <translation>
                <numerusform>%n more like these: show it</numerusform>
                <numerusform>%n more like these: show them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) not validated when their time passed</source>
            <translation>
                <numerusform>%n post not validated when its time passed</numerusform>
                <numerusform>%n posts not validated when their time passed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: %n post(s) a week wanted, {weeks}</source>
            <translation>
                <numerusform>{channel}: %n post a week wanted, {weeks}</numerusform>
                <numerusform>{channel}: %n posts a week wanted, {weeks}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n animations too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n animation too many ({count} / {limit}).</numerusform>
                <numerusform>%n animations too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>%n answer is missing ({count} / {limit}).</numerusform>
                <numerusform>%n answers are missing ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n answer too many ({count} / {limit}).</numerusform>
                <numerusform>%n answers too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cashtags too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n cashtag too many ({count} / {limit}).</numerusform>
                <numerusform>%n cashtags too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more than advised ({count} / {limit}).</source>
            <translation>
                <numerusform>%n character more than advised ({count} / {limit}).</numerusform>
                <numerusform>%n characters more than advised ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n character too many ({count} / {limit}).</numerusform>
                <numerusform>%n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>%n document is missing ({count} / {limit}).</numerusform>
                <numerusform>%n documents are missing ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n document too many ({count} / {limit}).</numerusform>
                <numerusform>%n documents too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written to {file}.</source>
            <translation>
                <numerusform>%n event written to {file}.</numerusform>
                <numerusform>%n events written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>%n file is missing ({count} / {limit}).</numerusform>
                <numerusform>%n files are missing ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n file too many ({count} / {limit}).</numerusform>
                <numerusform>%n files too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hashtags too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n hashtag too many ({count} / {limit}).</numerusform>
                <numerusform>%n hashtags too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n link too many ({count} / {limit}).</numerusform>
                <numerusform>%n links too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentions too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n mention too many ({count} / {limit}).</numerusform>
                <numerusform>%n mentions too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>%n picture is missing ({count} / {limit}).</numerusform>
                <numerusform>%n pictures are missing ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n picture too many ({count} / {limit}).</numerusform>
                <numerusform>%n pictures too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts too many for a thread ({count} / {limit}).</source>
            <translation>
                <numerusform>%n post too many for a thread ({count} / {limit}).</numerusform>
                <numerusform>%n posts too many for a thread ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n videos are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>%n video is missing ({count} / {limit}).</numerusform>
                <numerusform>%n videos are missing ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n videos too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n video too many ({count} / {limit}).</numerusform>
                <numerusform>%n videos too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Alternative text {number}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Alternative text {number}: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Alternative text {number}: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answer {number}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Answer {number}: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Answer {number}: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Document {number}: %n pages too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Document {number}: %n page too many ({count} / {limit}).</numerusform>
                <numerusform>Document {number}: %n pages too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>First comment: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>First comment: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>First comment: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hashtag #{tag}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Hashtag #{tag}: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Hashtag #{tag}: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Link: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Link: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Link: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Post {number} of the thread: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Post {number} of the thread: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Post {number} of the thread: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Question: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Question: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Question: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Tags: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Tags: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The proof of %n post(s) lies in {file}.</source>
            <translation>
                <numerusform>The proof of %n post lies in {file}.</numerusform>
                <numerusform>The proof of %n posts lies in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Title: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Title: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Title: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Topic: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Topic: %n character too many ({count} / {limit}).</numerusform>
                <numerusform>Topic: %n characters too many ({count} / {limit}).</numerusform>
            </translation>
        </message>
    </context>
</TS>
