<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Balance and warnings</source>
            <translation>Équilibre et alertes</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Fichier de calendrier (.ics)…</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Filter the calendar</source>
            <translation>Filtrer le calendrier</translation>
        </message>
        <message>
            <source>How to subscribe…</source>
            <translation>Comment s’abonner…</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Move to the next free slot</source>
            <translation>Placer au prochain créneau libre</translation>
        </message>
        <message>
            <source>New launch…</source>
            <translation>Nouveau lancement…</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nouveau post</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Open another brand…</source>
            <translation>Ouvrir une autre marque…</translation>
        </message>
        <message>
            <source>Pause publishing…</source>
            <translation>Mettre en pause…</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Print or save as PDF…</source>
            <translation>Imprimer ou enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show everything, without filters</source>
            <translation>Tout afficher, sans filtre</translation>
        </message>
        <message>
            <source>Show or hide posts without a date</source>
            <translation>Afficher ou masquer les posts sans date</translation>
        </message>
        <message>
            <source>To validate</source>
            <translation>À valider</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Copied. Paste it where you publish.</source>
            <translation>Copié. Collez-le là où vous publiez.</translation>
        </message>
        <message>
            <source>It has to be validated again.</source>
            <translation>Il faudra le revalider.</translation>
        </message>
        <message>
            <source>“{title}” goes on.</source>
            <translation>« {title} » reprend.</translation>
        </message>
        <message>
            <source>“{title}” is paused.</source>
            <translation>« {title} » est en pause.</translation>
        </message>
        <message>
            <source>“{title}” is postponed to {day}.</source>
            <translation>« {title} » est reporté au {day}.</translation>
        </message>
        <message>
            <source>“{title}” is published on {channel}.</source>
            <translation>« {title} » est publié sur {channel}.</translation>
        </message>
        <message>
            <source>“{title}” moved to the next free slot.</source>
            <translation>« {title} » est déplacé au prochain créneau libre.</translation>
        </message>
    </context>
    <context>
        <name>AnswersEditor</name>
        <message>
            <source>Answer {number}</source>
            <translation>Réponse {number}</translation>
        </message>
    </context>
    <context>
        <name>AvatarChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Picture of the account</source>
            <translation>Image du compte</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%n picture(s) are neither here nor in the backup.</source>
            <translation>
                <numerusform>%n image n’est ni ici ni dans la sauvegarde.</numerusform>
                <numerusform>%n images ne sont ni ici ni dans la sauvegarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup of {moment}</source>
            <translation>Sauvegarde du {moment}</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>De retour</translation>
        </message>
        <message>
            <source>Decisions and versions</source>
            <translation>Décisions et versions</translation>
        </message>
        <message>
            <source>Everything here is as in this backup.</source>
            <translation>Tout est ici comme dans cette sauvegarde.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <source>Going back to their earlier text</source>
            <translation>Retour au texte d’alors</translation>
        </message>
        <message>
            <source>Going to the bin</source>
            <translation>Vers la corbeille</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>Dans la sauvegarde</translation>
        </message>
        <message>
            <source>Look inside a backup</source>
            <translation>Regarder dans une sauvegarde</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <source>What was sent, validated or published since stays recorded. The present state is backed up first, and going back can be undone.</source>
            <translation>Ce qui a été envoyé, validé ou publié depuis reste enregistré. L’état actuel est d’abord sauvegardé, et le retour peut être annulé.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message>
            <source>Back up now…</source>
            <translation>Sauvegarder maintenant…</translation>
        </message>
        <message>
            <source>Back up the brand</source>
            <translation>Sauvegarder la marque</translation>
        </message>
        <message>
            <source>Backed up to {file}, {size}.</source>
            <translation>Sauvegarde faite : {file}, {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Backups (*.zip *.db)</source>
            <translation>Sauvegardes (*.zip *.db)</translation>
        </message>
        <message>
            <source>Backups (*.zip)</source>
            <translation>Sauvegardes (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Each day a copy of the calendar is kept on this computer, and the last fourteen stay. A backup in one file also holds the pictures: keep one on another disk.</source>
            <translation>Chaque jour, une copie du calendrier est gardée sur cet ordinateur ; les quatorze dernières restent. Une sauvegarde en un fichier contient aussi les images : gardez-en une sur un autre disque.</translation>
        </message>
        <message>
            <source>Look inside, and go back to it</source>
            <translation>Regarder dedans, et y revenir</translation>
        </message>
        <message>
            <source>No daily copy yet. One is made each day when the program starts.</source>
            <translation>Pas encore de copie du jour. Il s’en fait une chaque jour, au premier démarrage du programme.</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Plus de deuxième emplacement</translation>
        </message>
        <message>
            <source>None yet: another disk is best</source>
            <translation>Aucun pour l’instant : un autre disque est idéal</translation>
        </message>
        <message>
            <source>Open a backup file</source>
            <translation>Ouvrir un fichier de sauvegarde</translation>
        </message>
        <message>
            <source>Open a backup file…</source>
            <translation>Ouvrir un fichier de sauvegarde…</translation>
        </message>
        <message>
            <source>Second place for each day’s copy</source>
            <translation>Deuxième emplacement pour la copie du jour</translation>
        </message>
        <message>
            <source>The brand is again as it was on {moment}.</source>
            <translation>La marque est de nouveau comme le {moment}.</translation>
        </message>
        <message>
            <source>before a change of everything</source>
            <translation>avant un grand changement</translation>
        </message>
        <message>
            <source>copy of the day</source>
            <translation>copie du jour</translation>
        </message>
    </context>
    <context>
        <name>BinNotice</name>
        <message>
            <source>Take it out</source>
            <translation>L’en sortir</translation>
        </message>
        <message>
            <source>This post is in the bin: it can be read, and worked on once it is taken out.</source>
            <translation>Ce post est dans la corbeille : vous pouvez le lire, et y travailler dès qu’il en est sorti.</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>No post is in the bin. One that is put there can be taken out again at any time.</source>
            <translation>Aucun post dans la corbeille. Ceux que vous y mettez peuvent en ressortir à tout moment.</translation>
        </message>
        <message>
            <source>Note taken out of the bin.</source>
            <translation>Note sortie de la corbeille.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Ouvrir le calendrier</translation>
        </message>
        <message>
            <source>Post taken out of the bin.</source>
            <translation>Post sorti de la corbeille.</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <source>Posts stay here with their pictures, versions and remarks. Nothing is deleted for good.</source>
            <translation>Les posts restent ici avec leurs images, leurs versions et leurs retours. Rien n’est supprimé définitivement.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Afficher la suite</translation>
        </message>
    </context>
    <context>
        <name>BinnedNoteRow</name>
        <message>
            <source>Take out</source>
            <translation>Sortir de la corbeille</translation>
        </message>
    </context>
    <context>
        <name>BinnedPostRow</name>
        <message>
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir de la corbeille</translation>
        </message>
        <message>
            <source>put in the bin: {day}</source>
            <translation>mis à la corbeille : {day}</translation>
        </message>
    </context>
    <context>
        <name>BlockForm</name>
        <message>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>At set hours</source>
            <translation>À heures fixes</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Edit the note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>From hour</source>
            <translation>Heure de début</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Nobody ticked means the whole team.</source>
            <translation>Si personne n’est coché, la note concerne toute l’équipe.</translation>
        </message>
        <message>
            <source>People it concerns</source>
            <translation>Personnes concernées</translation>
        </message>
        <message>
            <source>To hour</source>
            <translation>Heure de fin</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Objet</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Add a channel with + to see how the public will see this post.</source>
            <translation>Ajoutez un compte avec + pour voir ce post comme le public le verra.</translation>
        </message>
        <message>
            <source>Previews</source>
            <translation>Aperçus</translation>
        </message>
    </context>
    <context>
        <name>BrandHeader</name>
        <message>
            <source>Add a person…</source>
            <translation>Ajouter une personne…</translation>
        </message>
        <message>
            <source>I am…</source>
            <translation>Je suis…</translation>
        </message>
        <message>
            <source>{brand}, you are {person}</source>
            <translation>{brand}, vous êtes {person}</translation>
        </message>
    </context>
    <context>
        <name>BrandSection</name>
        <message>
            <source>Brand</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>Minutes between two posts of a channel</source>
            <translation>Minutes entre deux posts d’un compte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No gap</source>
            <translation>Aucun écart</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Weeks begin on</source>
            <translation>Les semaines commencent le</translation>
        </message>
        <message>
            <source>What applies to the whole brand, on every computer.</source>
            <translation>Ce qui vaut pour toute la marque, sur chaque ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>CalendarActs</name>
        <message numerus="yes">
            <source>%n post(s) moved to the next free slot</source>
            <translation>
                <numerusform>%n post placé au prochain créneau libre</numerusform>
                <numerusform>%n posts placés chacun au prochain créneau libre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) put in the bin.</source>
            <translation>
                <numerusform>%n post mis à la corbeille.</numerusform>
                <numerusform>%n posts mis à la corbeille.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note put in the bin.</source>
            <translation>Note mise à la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Move to the next free slot</source>
            <translation>Placer au prochain créneau libre</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Déplacer vers…</translation>
        </message>
        <message>
            <source>New note on this day…</source>
            <translation>Nouvelle note ce jour-là…</translation>
        </message>
        <message>
            <source>New post about “{name}”</source>
            <translation>Nouveau post : « {name} »</translation>
        </message>
        <message>
            <source>New post at {hour}</source>
            <translation>Nouveau post à {hour}</translation>
        </message>
        <message>
            <source>New post on this day</source>
            <translation>Nouveau post ce jour-là</translation>
        </message>
        <message>
            <source>New post with media…</source>
            <translation>Nouveau post avec des médias…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Ouvrir la note</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <source>Put in the bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Put the note in the bin</source>
            <translation>Mettre la note à la corbeille</translation>
        </message>
        <message>
            <source>Take the date away</source>
            <translation>Retirer la date</translation>
        </message>
    </context>
    <context>
        <name>CampaignForm</name>
        <message>
            <source>Add a campaign</source>
            <translation>Ajouter une campagne</translation>
        </message>
        <message>
            <source>Budget for content</source>
            <translation>Budget de création</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Edit the campaign</source>
            <translation>Modifier la campagne</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Sponsored budget</source>
            <translation>Budget sponsorisé</translation>
        </message>
    </context>
    <context>
        <name>CampaignLinks</name>
        <message>
            <source>Change the link</source>
            <translation>Changer le lien</translation>
        </message>
        <message>
            <source>The link names the campaign “{named}”, but the post belongs to “{meant}”.</source>
            <translation>Le lien nomme la campagne « {named} », mais le post appartient à « {meant} ».</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>A campaign is a period with a purpose. The calendar shows it as a bar.</source>
            <translation>Une campagne est une période qui a un but. Le calendrier la montre sous forme de bande.</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Ajouter une campagne</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No campaign yet. A launch, a season or a sale is a good first one.</source>
            <translation>Pas encore de campagne. Un lancement, une saison ou des soldes font une bonne première campagne.</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>{status} for {some} of {all}</source>
            <translation>{status} pour {some} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Rechercher et remplacer…</translation>
        </message>
        <message>
            <source>French typography…</source>
            <translation>Typographie française…</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message>
            <source>At what time on {day}?</source>
            <translation>À quelle heure le {day} ?</translation>
        </message>
        <message numerus="yes">
            <source>Where are %n post(s) to go?</source>
            <translation>
                <numerusform>Où placer ce post ?</numerusform>
                <numerusform>Où placer %n posts ?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n média</numerusform>
                <numerusform>%n médias</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Files in another order</source>
            <translation>Médias dans un autre ordre</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Nothing has changed since then.</source>
            <translation>Rien n’a changé depuis.</translation>
        </message>
    </context>
    <context>
        <name>ChannelFilter</name>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Show {channel} on {network}</source>
            <translation>Afficher {channel} sur {network}</translation>
        </message>
    </context>
    <context>
        <name>ChannelForm</name>
        <message>
            <source>@brand</source>
            <translation>@marque</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nom du compte</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>As the brand</source>
            <translation>Comme la marque</translation>
        </message>
        <message>
            <source>As the team calls it</source>
            <translation>Comme l’équipe l’appelle</translation>
        </message>
        <message>
            <source>By a tool</source>
            <translation>Par un outil</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Edit the channel</source>
            <translation>Modifier le compte</translation>
        </message>
        <message>
            <source>Minutes between posts</source>
            <translation>Minutes entre deux posts</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Aucun objectif</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Picture of the account</source>
            <translation>Image du compte</translation>
        </message>
        <message>
            <source>Posts a week</source>
            <translation>Posts par semaine</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Outil</translation>
        </message>
        <message>
            <source>Which one?</source>
            <translation>Lequel ?</translation>
        </message>
    </context>
    <context>
        <name>ChannelTabs</name>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n autre compte</numerusform>
                <numerusform>%n autres comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>New channel…</source>
            <translation>Nouveau compte…</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Commun</translation>
        </message>
        <message>
            <source>Shared text and channels</source>
            <translation>Texte commun et comptes</translation>
        </message>
        <message>
            <source>differs from the shared post</source>
            <translation>diffère du post commun</translation>
        </message>
        <message>
            <source>has a problem</source>
            <translation>a un problème</translation>
        </message>
    </context>
    <context>
        <name>ChannelsSection</name>
        <message numerus="yes">
            <source>%n post(s) a week</source>
            <translation>
                <numerusform>%n post par semaine</numerusform>
                <numerusform>%n posts par semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>No channel yet. Add the first one to prepare posts for it.</source>
            <translation>Pas encore de compte. Ajoutez le premier pour lui préparer des posts.</translation>
        </message>
        <message>
            <source>The accounts this brand publishes on. An archived channel keeps its posts.</source>
            <translation>Les comptes sur lesquels la marque publie. Un compte archivé garde ses posts.</translation>
        </message>
    </context>
    <context>
        <name>ChoreRow</name>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Move to the next free slot</source>
            <translation>Déplacer au prochain créneau libre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
    </context>
    <context>
        <name>Clocks</name>
        <message>
            <source>1st time</source>
            <translation>1re fois</translation>
        </message>
        <message>
            <source>2nd time</source>
            <translation>2e fois</translation>
        </message>
        <message>
            <source>{hour} comes twice that night, the clocks go back: this is the first one</source>
            <translation>{hour} existe deux fois cette nuit-là, on recule l’heure : c’est la première</translation>
        </message>
        <message>
            <source>{hour} comes twice that night, the clocks go back: this is the second one</source>
            <translation>{hour} existe deux fois cette nuit-là, on recule l’heure : c’est la seconde</translation>
        </message>
        <message>
            <source>{hour} does not exist that night, the clocks go forward: it will be {real}</source>
            <translation>{hour} n’existe pas cette nuit-là, on avance l’heure : ce sera {real}</translation>
        </message>
        <message>
            <source>{start} – {end} comes twice</source>
            <translation>{start} – {end} revient deux fois</translation>
        </message>
        <message>
            <source>{start} – {end} comes twice: the clocks go back</source>
            <translation>{start} – {end} revient deux fois : on recule l’heure</translation>
        </message>
        <message>
            <source>{start} – {end} does not exist: the clocks go forward</source>
            <translation>{start} – {end} n’existe pas : on avance l’heure</translation>
        </message>
    </context>
    <context>
        <name>ColumnButton</name>
        <message>
            <source>Columns and order</source>
            <translation>Colonnes et tri</translation>
        </message>
        <message>
            <source>Sort each day by</source>
            <translation>Trier chaque jour par</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>Dans l’autre sens</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%n emoji: {cost}</source>
            <translation>
                <numerusform>%n emoji : {cost}</numerusform>
                <numerusform>%n emoji : {cost}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links: {cost}</source>
            <translation>
                <numerusform>%n lien : {cost}</numerusform>
                <numerusform>%n liens : {cost}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more problem(s).</source>
            <translation>
                <numerusform>Et %n autre problème.</numerusform>
                <numerusform>Et %n autres problèmes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other signs: {cost}</source>
            <translation>
                <numerusform>%n autre signe : {cost}</numerusform>
                <numerusform>%n autres signes : {cost}</numerusform>
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
                <numerusform>%n problème</numerusform>
                <numerusform>%n problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to {channel}</source>
            <translation>Aller à {channel}</translation>
        </message>
        <message>
            <source>Nobody can validate it yet: add a validator in the settings, under People.</source>
            <translation>Personne ne peut encore le valider : ajoutez un valideur dans les réglages, à la page Équipe.</translation>
        </message>
        <message>
            <source>On post {number} of the thread</source>
            <translation>Sur le post {number} du fil</translation>
        </message>
        <message>
            <source>Post {number}</source>
            <translation>Post {number}</translation>
        </message>
        <message>
            <source>Rules of {day}</source>
            <translation>Règles du {day}</translation>
        </message>
        <message>
            <source>You are the only validator: it will read “auto-validated”.</source>
            <translation>Vous êtes la seule personne à valider : le post portera la mention « auto-validé ».</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>{channel} has the same text on {day}.</source>
            <translation>Le {day}, {channel} a déjà ce texte.</translation>
        </message>
        <message>
            <source>{channel} {more} ({count})</source>
            <translation>{channel} {more} ({count})</translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation>{channel} : {problem}</translation>
        </message>
        <message>
            <source>{label} with {partner}</source>
            <translation>{label} avec {partner}</translation>
        </message>
        <message>
            <source>{number}/{of} · {count}</source>
            <translation>{number}/{of} · {count}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Its hours stand beside those of the brand.</source>
            <translation>Ses heures s’affichent à côté de celles de la marque.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Second time zone</source>
            <translation>Second fuseau horaire</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>These choices stay on this computer; the brand does not carry them.</source>
            <translation>Ces choix restent sur cet ordinateur ; ils ne voyagent pas avec la marque.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Underline misspelled words</source>
            <translation>Souligner les mots mal orthographiés</translation>
        </message>
    </context>
    <context>
        <name>CorrectionBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Pictures, time, all else…</source>
            <translation>Images, heure, tout le reste…</translation>
        </message>
        <message>
            <source>Validate as corrected</source>
            <translation>Valider ainsi corrigé</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Kept in {file}</source>
            <translation>Conservé dans {file}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Un incident est survenu</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself. What you typed is saved. Nothing was sent to anybody; copy the report if you want to pass it on.</source>
            <translation>Un incident est survenu dans le programme lui-même. Ce que vous avez saisi est enregistré. Rien n’a été envoyé à personne ; copiez le rapport si vous souhaitez le transmettre.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly the last time. What was saved is all here. Nothing was sent to anybody; copy the report if you want to pass it on.</source>
            <translation>La dernière fois, le programme s’est arrêté sans prévenir. Tout ce qui était enregistré est là. Rien n’a été envoyé à personne ; copiez le rapport si vous voulez le transmettre.</translation>
        </message>
    </context>
    <context>
        <name>CropCanvas</name>
        <message>
            <source>The picture and the part of it that is used</source>
            <translation>L’image et la partie utilisée</translation>
        </message>
    </context>
    <context>
        <name>DayMenu</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
    </context>
    <context>
        <name>DeadlineForm</name>
        <message>
            <source>As all channels</source>
            <translation>Comme tous les comptes</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Deadline: {name}</source>
            <translation>Date limite : {name}</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Pas de date limite</translation>
        </message>
        <message>
            <source>Posts are validated</source>
            <translation>Les posts sont validés</translation>
        </message>
        <message>
            <source>Some working days before</source>
            <translation>Quelques jours ouvrés avant</translation>
        </message>
        <message>
            <source>Weekends and the public holidays of the brand’s calendar are not counted.</source>
            <translation>Les week-ends et les jours fériés du calendrier de la marque ne comptent pas.</translation>
        </message>
        <message>
            <source>Working days before</source>
            <translation>Jours ouvrés avant</translation>
        </message>
        <message>
            <source>Working days that validators have</source>
            <translation>Jours ouvrés laissés aux valideurs</translation>
        </message>
    </context>
    <context>
        <name>DeadlineRows</name>
        <message>
            <source>All channels</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>DEADLINES FOR VALIDATING</source>
            <translation>DATES LIMITES DE VALIDATION</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Pas de date limite</translation>
        </message>
    </context>
    <context>
        <name>DeadlineRules</name>
        <message numerus="yes">
            <source>%n working day(s) before, by {time}</source>
            <translation>
                <numerusform>%n jour ouvré avant, {time} au plus tard</numerusform>
                <numerusform>%n jours ouvrés avant, {time} au plus tard</numerusform>
            </translation>
        </message>
        <message>
            <source>As all channels</source>
            <translation>Comme tous les comptes</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Pas de date limite</translation>
        </message>
        <message numerus="yes">
            <source>sent %n working day(s) earlier</source>
            <translation>
                <numerusform>envoyé %n jour ouvré plus tôt</numerusform>
                <numerusform>envoyé %n jours ouvrés plus tôt</numerusform>
            </translation>
        </message>
        <message>
            <source>the same day, by {time}</source>
            <translation>le jour même, {time} au plus tard</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>late since {moment}</source>
            <translation>en retard depuis {moment}</translation>
        </message>
        <message>
            <source>send before {moment}</source>
            <translation>à envoyer avant {moment}</translation>
        </message>
        <message>
            <source>validate before {moment}</source>
            <translation>valider avant {moment}</translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Correct and validate</source>
            <translation>Corriger et valider</translation>
        </message>
        <message>
            <source>Send back with remarks</source>
            <translation>Renvoyer avec retours</translation>
        </message>
        <message>
            <source>Send for validation</source>
            <translation>Envoyer en validation</translation>
        </message>
        <message>
            <source>Take my decision back</source>
            <translation>Reprendre ma décision</translation>
        </message>
        <message numerus="yes">
            <source>Validate %n posts</source>
            <translation>
                <numerusform>Valider %n post</numerusform>
                <numerusform>Valider %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>Validate v{number}</source>
            <translation>Valider la v{number}</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Clear it yourself</source>
            <translation>Valider soi-même</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <source>Mark as scheduled…</source>
            <translation>Marquer comme programmé…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Send back with remarks</source>
            <translation>Renvoyer avec retours</translation>
        </message>
        <message>
            <source>Send for validation</source>
            <translation>Envoyer en validation</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler l’envoi</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>Valider</translation>
        </message>
    </context>
    <context>
        <name>DelegateForm</name>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Replace {name}</source>
            <translation>Remplacer {name}</translation>
        </message>
        <message>
            <source>The role is not taken away by itself: the day’s page reminds you of it.</source>
            <translation>Le rôle n’est pas retiré tout seul : la page du jour le rappelle.</translation>
        </message>
        <message>
            <source>Who validates instead</source>
            <translation>Qui valide à sa place</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Back to the shared one</source>
            <translation>Revenir au commun</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>Premier commentaire</translation>
        </message>
        <message>
            <source>For the team only, never published</source>
            <translation>Pour l’équipe seulement, jamais publié</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Notes internes</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>Nouveau tag…</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>No pillar</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>No tags</source>
            <translation>Aucun tag</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Pilier</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Tags: {tags}</source>
            <translation>Tags : {tags}</translation>
        </message>
        <message>
            <source>Title the public sees</source>
            <translation>Titre que le public voit</translation>
        </message>
    </context>
    <context>
        <name>Discussion</name>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>No remarks yet.</source>
            <translation>Pas encore de retour.</translation>
        </message>
        <message>
            <source>Nothing has happened to it yet.</source>
            <translation>Il ne s’est encore rien passé.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Remarks and log</source>
            <translation>Retours et journal</translation>
        </message>
        <message>
            <source>out {when}</source>
            <translation>sorti {when}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>Doing</name>
        <message>
            <source>In which tool is it scheduled?</source>
            <translation>Dans quel outil est-il programmé ?</translation>
        </message>
        <message>
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <source>Mark as scheduled</source>
            <translation>Marquer comme programmé</translation>
        </message>
        <message>
            <source>Preparing files: {done} of {of}</source>
            <translation>Préparation des fichiers : {done} sur {of}</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <source>Send back with remarks</source>
            <translation>Renvoyer avec retours</translation>
        </message>
        <message numerus="yes">
            <source>Send the other %n channel(s)</source>
            <translation>
                <numerusform>N’envoyer que l’autre compte</numerusform>
                <numerusform>N’envoyer que les %n autres comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Validate in an emergency</source>
            <translation>Valider en urgence</translation>
        </message>
        <message>
            <source>What has to be corrected?</source>
            <translation>Que faut-il corriger ?</translation>
        </message>
        <message numerus="yes">
            <source>What has to be corrected? Your %n remark(s) will go with it.</source>
            <translation>
                <numerusform>Que faut-il corriger ? Votre retour partira avec.</numerusform>
                <numerusform>Que faut-il corriger ? Vos %n retours partiront avec.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where can it be seen? (a link, if you like)</source>
            <translation>Où peut-on le voir ? (un lien, si vous voulez)</translation>
        </message>
        <message>
            <source>You sent this yourself and somebody else could validate it. Why can it not wait?</source>
            <translation>Vous l’avez envoyé vous-même et quelqu’un d’autre pourrait le valider. Pourquoi cela ne peut-il pas attendre ?</translation>
        </message>
        <message>
            <source>{problems} Why is it sent all the same?</source>
            <translation>{problems} Pourquoi l’envoyer quand même ?</translation>
        </message>
    </context>
    <context>
        <name>EmojiPanel</name>
        <message>
            <source>Emoji</source>
            <translation>Émoji</translation>
        </message>
        <message>
            <source>Emoji found</source>
            <translation>Émojis trouvés</translation>
        </message>
        <message>
            <source>Enter: insert · Shift+Enter: insert, and go on · Esc: close</source>
            <translation>Entrée : insérer · Maj+Entrée : insérer et continuer · Échap : fermer</translation>
        </message>
        <message>
            <source>In French or English: “soleil”, “party”</source>
            <translation>En français ou en anglais : « soleil », « party »</translation>
        </message>
        <message>
            <source>No emoji has such a name.</source>
            <translation>Aucun émoji ne porte ce nom.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Search an emoji</source>
            <translation>Chercher un émoji</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>Everything is decided</source>
            <translation>Tout est décidé</translation>
        </message>
        <message>
            <source>No post waits for your decision. What is sent for validation arrives here.</source>
            <translation>Aucun post n’attend votre décision. Ce qui est envoyé en validation arrive ici.</translation>
        </message>
        <message>
            <source>None of your posts was sent back. What a validator sends back arrives here.</source>
            <translation>Aucun de vos posts n’a été renvoyé. Ce qu’un valideur vous renvoie arrive ici.</translation>
        </message>
        <message>
            <source>Nothing to correct</source>
            <translation>Rien à corriger</translation>
        </message>
        <message numerus="yes">
            <source>Show the %n that wait for others</source>
            <translation>
                <numerusform>Afficher %n post qui attend quelqu’un d’autre</numerusform>
                <numerusform>Afficher %n posts qui attendent quelqu’un d’autre</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what you decided lately</source>
            <translation>Voir ce que vous avez décidé récemment</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n event(s) exported.</source>
            <translation>
                <numerusform>%n événement exporté.</numerusform>
                <numerusform>%n événements exportés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers de calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Export the calendar</source>
            <translation>Exporter le calendrier</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fill in “{template}”</source>
            <translation>Compléter « {template} »</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
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
        <message>
            <source>unused</source>
            <translation>inutilisé</translation>
        </message>
    </context>
    <context>
        <name>FileView</name>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Direct</translation>
        </message>
        <message>
            <source>Long video</source>
            <translation>Vidéo longue</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>Sans campagne</translation>
        </message>
        <message>
            <source>No pillar</source>
            <translation>Sans pilier</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>Sans tag</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Pilier</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Short video</source>
            <translation>Vidéo courte</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>Fil</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filtered</source>
            <translation>Filtré</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Take off the filter: {filter}</source>
            <translation>Retirer le filtre : {filter}</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message numerus="yes">
            <source>%n channel(s) hidden</source>
            <translation>
                <numerusform>%n compte masqué</numerusform>
                <numerusform>%n comptes masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>A post, an action, a day: “next Friday”, “24/11”, “W48”</source>
            <translation>Un post, une action, un jour : « vendredi prochain », « 24/11 », « S48 »</translation>
        </message>
        <message>
            <source>Enter: open · Ctrl+Enter: show in the calendar · Esc: close</source>
            <translation>Entrée : ouvrir · Ctrl+Entrée : montrer dans le calendrier · Échap : fermer</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer words, or only how they begin.</source>
            <translation>Rien trouvé. Essayez avec moins de mots, ou seulement leur début.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>vue enregistrée</translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>semaine {number}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n remplacement fait</numerusform>
                <numerusform>%n remplacements faits</numerusform>
            </translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Next (Return)</source>
            <translation>Suivant (Entrée)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous (Shift+Return)</source>
            <translation>Précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Tout retirer</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Same accents</source>
            <translation>Mêmes accents</translation>
        </message>
        <message>
            <source>Same case</source>
            <translation>Même casse</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>HandledView</name>
        <message>
            <source>Arrows walk through days and posts, Enter opens, Space previews, M moves, N writes a post.</source>
            <translation>Les flèches parcourent les jours et les posts, Entrée ouvre, Espace montre un aperçu, M déplace, N écrit un post.</translation>
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
        <message>
            <source>All hashtags of this set are there already.</source>
            <translation>Tous les hashtags de ce groupe sont déjà là.</translation>
        </message>
        <message>
            <source>Edit the sets…</source>
            <translation>Modifier les groupes…</translation>
        </message>
        <message>
            <source>Insert at the end of the text</source>
            <translation>Insérer à la fin du texte</translation>
        </message>
        <message>
            <source>No set yet</source>
            <translation>Aucun groupe pour l’instant</translation>
        </message>
        <message>
            <source>Save the hashtags of this post as a set…</source>
            <translation>Enregistrer les hashtags de ce post comme groupe…</translation>
        </message>
        <message>
            <source>Sets of hashtags</source>
            <translation>Groupes de hashtags</translation>
        </message>
        <message>
            <source>{channel}: {count} of {limit} at most</source>
            <translation>{channel} : {count} sur {limit} au plus</translation>
        </message>
    </context>
    <context>
        <name>HashtagSetForm</name>
        <message>
            <source>Edit the set of hashtags</source>
            <translation>Modifier le groupe de hashtags</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save a set of hashtags</source>
            <translation>Enregistrer un groupe de hashtags</translation>
        </message>
        <message>
            <source>With or without #, separated by spaces, commas or lines.</source>
            <translation>Avec ou sans #, séparés par des espaces, des virgules ou des lignes.</translation>
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
        <message>
            <source>Add a set</source>
            <translation>Ajouter un groupe</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Hashtags that belong together, inserted at once by the # under the text of a post.</source>
            <translation>Des hashtags qui vont ensemble, insérés d’un coup par le # sous le texte d’un post.</translation>
        </message>
        <message>
            <source>No set yet. Those of the brand, of a place or of a season are good first ones.</source>
            <translation>Aucun groupe pour l’instant. Commencez par ceux de la marque, d’un lieu ou d’une saison.</translation>
        </message>
        <message>
            <source>Sets of hashtags</source>
            <translation>Groupes de hashtags</translation>
        </message>
        <message>
            <source>“{name}” deleted.</source>
            <translation>« {name} » supprimé.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All my brands</source>
            <translation>Toutes mes marques</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nouveau post</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>Non enregistré : {reason}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <source>Title for the team</source>
            <translation>Titre pour l’équipe</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Which brands</source>
            <translation>Quelles marques</translation>
        </message>
        <message>
            <source>auto-validated</source>
            <translation>auto-validé</translation>
        </message>
        <message>
            <source>published without validation</source>
            <translation>publié sans validation</translation>
        </message>
        <message>
            <source>validated in an emergency</source>
            <translation>validé en urgence</translation>
        </message>
    </context>
    <context>
        <name>HolidayPlaces</name>
        <message>
            <source>Add a country</source>
            <translation>Ajouter un pays</translation>
        </message>
        <message>
            <source>KEY DATES OF THE BRAND</source>
            <translation>TEMPS FORTS DE LA MARQUE</translation>
        </message>
        <message>
            <source>PUBLIC HOLIDAYS</source>
            <translation>JOURS FÉRIÉS</translation>
        </message>
        <message>
            <source>SCHOOL HOLIDAYS IN FRANCE</source>
            <translation>VACANCES SCOLAIRES EN FRANCE</translation>
        </message>
    </context>
    <context>
        <name>HoursPainter</name>
        <message>
            <source>No time</source>
            <translation>Sans heure</translation>
        </message>
    </context>
    <context>
        <name>HoursView</name>
        <message>
            <source>The hours of {city} ({zone}) on {day}</source>
            <translation>Les heures de {city} ({zone}) le {day}</translation>
        </message>
    </context>
    <context>
        <name>HouseRulesForm</name>
        <message>
            <source>As the network</source>
            <translation>Comme le réseau</translation>
        </message>
        <message>
            <source>Characters in a text, at most</source>
            <translation>Caractères d’un texte, au plus</translation>
        </message>
        <message>
            <source>From {most} to {documented} hashtags, only warn</source>
            <translation>De {most} à {documented} hashtags, seulement avertir</translation>
        </message>
        <message>
            <source>Hashtags, at most</source>
            <translation>Hashtags, au plus</translation>
        </message>
        <message>
            <source>No picture without an alternative text</source>
            <translation>Pas d’image sans texte alternatif</translation>
        </message>
        <message>
            <source>Rules of the team: {network}</source>
            <translation>Règles de l’équipe : {network}</translation>
        </message>
        <message>
            <source>The network’s application takes {most}, its documentation says {documented}.</source>
            <translation>L’application du réseau en accepte {most}, sa documentation dit {documented}.</translation>
        </message>
    </context>
    <context>
        <name>Hues</name>
        <message>
            <source>Amber</source>
            <translation>Ambre</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Draft started without some files. {refused}</source>
            <translation>Brouillon commencé, mais sans certains fichiers. {refused}</translation>
        </message>
        <message>
            <source>Draft started.</source>
            <translation>Brouillon commencé.</translation>
        </message>
        <message>
            <source>pasted picture</source>
            <translation>image collée</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>All of them side by side</source>
            <translation>Tous côte à côte</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Images (*.png)</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Save the previews</source>
            <translation>Enregistrer les aperçus</translation>
        </message>
        <message>
            <source>{file} is saved.</source>
            <translation>{file} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>KeyDateForm</name>
        <message>
            <source>Add a key date</source>
            <translation>Ajouter un temps fort</translation>
        </message>
        <message>
            <source>Comes back each year</source>
            <translation>Revient chaque année</translation>
        </message>
        <message>
            <source>Edit the key date</source>
            <translation>Modifier le temps fort</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>KeyDates</name>
        <message>
            <source>{name} (world day)</source>
            <translation>{name} (journée mondiale)</translation>
        </message>
    </context>
    <context>
        <name>KeyDatesSection</name>
        <message>
            <source>Add a key date</source>
            <translation>Ajouter un temps fort</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Holidays, sales, world days and your own dates stand beside the numbers of the calendar. What is chosen here belongs to the brand.</source>
            <translation>Jours fériés, vacances, soldes, journées mondiales et vos propres dates s’affichent à côté des numéros du calendrier. Ces choix appartiennent à la marque.</translation>
        </message>
        <message>
            <source>Key dates</source>
            <translation>Temps forts</translation>
        </message>
        <message>
            <source>None yet. An anniversary, a fair or a launch is a good first one.</source>
            <translation>Aucun pour l’instant. Un anniversaire, un salon ou un lancement est un bon début.</translation>
        </message>
        <message>
            <source>each year</source>
            <translation>chaque année</translation>
        </message>
        <message>
            <source>{name} archived.</source>
            <translation>{name} archivé.</translation>
        </message>
    </context>
    <context>
        <name>Kit</name>
        <message>
            <source>First comment</source>
            <translation>Premier commentaire</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Post {number} of {of}</source>
            <translation>Post {number} sur {of}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>KitDialog</name>
        <message>
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>Change pending: this is the last validated version.</source>
            <translation>Modification en cours : voici la dernière version validée.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the alternative text</source>
            <translation>Copier le texte alternatif</translation>
        </message>
        <message>
            <source>Copy the files</source>
            <translation>Copier les fichiers</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Files: drag them where you publish</source>
            <translation>Fichiers : glissez-les là où vous publiez</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>The files are being checked…</source>
            <translation>Vérification des fichiers…</translation>
        </message>
        <message>
            <source>{what}: copied. Paste it where you publish.</source>
            <translation>{what} : copié. Collez-le là où vous publiez.</translation>
        </message>
    </context>
    <context>
        <name>KitFiles</name>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>Landing</name>
        <message numerus="yes">
            <source>%n copies, {distance}, from {day} on</source>
            <translation>
                <numerusform>%n copie, {distance}, à partir du {day}</numerusform>
                <numerusform>%n copies, {distance}, à partir du {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier</source>
            <translation>
                <numerusform>%n jour plus tôt</numerusform>
                <numerusform>%n jours plus tôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n jour plus tard</numerusform>
                <numerusform>%n jours plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts stay</source>
            <translation>
                <numerusform>%n post ne bouge pas</numerusform>
                <numerusform>%n posts ne bougent pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts, {distance}, from {day} on</source>
            <translation>
                <numerusform>%n post, {distance}, à partir du {day}</numerusform>
                <numerusform>%n posts, {distance}, à partir du {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be validated again</source>
            <translation>
                <numerusform>%n à revalider</numerusform>
                <numerusform>%n à revalider</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy to {day}</source>
            <translation>Copier au {day}</translation>
        </message>
        <message>
            <source>Copy without a date</source>
            <translation>Copie sans date</translation>
        </message>
        <message>
            <source>New draft on {day}</source>
            <translation>Nouveau brouillon le {day}</translation>
        </message>
        <message>
            <source>New draft without a date</source>
            <translation>Nouveau brouillon sans date</translation>
        </message>
        <message>
            <source>Published posts keep their date; they can be copied</source>
            <translation>Un post publié garde sa date ; il peut être copié</translation>
        </message>
        <message>
            <source>Shift: choose the time</source>
            <translation>Maj : choisir l’heure</translation>
        </message>
        <message>
            <source>Takes the date away</source>
            <translation>Retire la date</translation>
        </message>
        <message numerus="yes">
            <source>Takes the date of %n posts away</source>
            <translation>
                <numerusform>Retire la date de %n post</numerusform>
                <numerusform>Retire la date de %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>This moment has passed</source>
            <translation>Ce moment est passé</translation>
        </message>
        <message>
            <source>This post belongs to another brand, and brands never mix</source>
            <translation>Ce post appartient à une autre marque, et les marques ne se mélangent jamais</translation>
        </message>
        <message>
            <source>With your role you can look, but not move posts</source>
            <translation>Votre rôle permet de regarder, pas de déplacer les posts</translation>
        </message>
        <message>
            <source>all on one day</source>
            <translation>tous le même jour</translation>
        </message>
        <message>
            <source>asks for the time</source>
            <translation>demande l’heure</translation>
        </message>
        <message>
            <source>collides: same time as “{title}”</source>
            <translation>collision : même heure que « {title} »</translation>
        </message>
        <message>
            <source>collides: {apart} from “{title}”, {gap} wanted</source>
            <translation>collision : à {apart} de « {title} », {gap} souhaités</translation>
        </message>
        <message>
            <source>on the same days</source>
            <translation>aux mêmes jours</translation>
        </message>
        <message>
            <source>the post will have to be validated again</source>
            <translation>le post devra être revalidé</translation>
        </message>
        <message>
            <source>{duration} earlier</source>
            <translation>{duration} plus tôt</translation>
        </message>
        <message>
            <source>{duration} later</source>
            <translation>{duration} plus tard</translation>
        </message>
        <message>
            <source>{key}: copy</source>
            <translation>{key} : copier</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” on {day}, with %n post(s)</source>
            <translation>
                <numerusform>« {name} » le {day}, avec %n post</numerusform>
                <numerusform>« {name} » le {day}, avec %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” stays</source>
            <translation>« {title} » ne bouge pas</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Day of the launch</source>
            <translation>Jour du lancement</translation>
        </message>
        <message>
            <source>Its posts</source>
            <translation>Ses posts</translation>
        </message>
        <message>
            <source>Move the launch</source>
            <translation>Déplacer le lancement</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is changed, %n post(s) moved</source>
            <translation>
                <numerusform>« {name} » est modifié, %n post déplacé</numerusform>
                <numerusform>« {name} » est modifié, %n posts déplacés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaunchTemplateForm</name>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Add a launch template</source>
            <translation>Ajouter un modèle de lancement</translation>
        </message>
        <message>
            <source>Add a post</source>
            <translation>Ajouter un post</translation>
        </message>
        <message>
            <source>Edit the launch template</source>
            <translation>Modifier le modèle de lancement</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Posts, counted in days from the launch</source>
            <translation>Posts, comptés en jours à partir du lancement</translation>
        </message>
        <message>
            <source>This brand has no channel yet; the posts can be given theirs later.</source>
            <translation>Cette marque n’a pas encore de compte ; les posts pourront recevoir le leur plus tard.</translation>
        </message>
    </context>
    <context>
        <name>Launches</name>
        <message>
            <source>Announcement</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <source>D{days}</source>
            <translation>J{days}</translation>
        </message>
        <message>
            <source>Keep as a template…</source>
            <translation>Garder comme modèle…</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>Lancement</translation>
        </message>
        <message>
            <source>Launch “{name}”</source>
            <translation>Lancement « {name} »</translation>
        </message>
        <message>
            <source>Move with its posts…</source>
            <translation>Déplacer avec ses posts…</translation>
        </message>
        <message>
            <source>New launch on this day…</source>
            <translation>Nouveau lancement ce jour-là…</translation>
        </message>
        <message>
            <source>Part its posts</source>
            <translation>Dissocier ses posts</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>Teaser</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Remerciements</translation>
        </message>
        <message>
            <source>The posts of “{name}” go their own ways.</source>
            <translation>Les posts de « {name} » ne sont plus liés.</translation>
        </message>
        <message>
            <source>Tomorrow is the day</source>
            <translation>C’est demain</translation>
        </message>
        <message>
            <source>a holiday is skipped</source>
            <translation>jour férié évité</translation>
        </message>
        <message>
            <source>left out: this moment has passed</source>
            <translation>laissé de côté : ce moment est passé</translation>
        </message>
        <message>
            <source>stays: {reason}</source>
            <translation>reste : {reason}</translation>
        </message>
        <message>
            <source>to be validated again</source>
            <translation>à revalider</translation>
        </message>
    </context>
    <context>
        <name>LaunchesSection</name>
        <message>
            <source>Add a template</source>
            <translation>Ajouter un modèle</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Launches</source>
            <translation>Lancements</translation>
        </message>
        <message>
            <source>No template of your own yet. Until then a launch has the usual five posts.</source>
            <translation>Pas encore de modèle à vous. D’ici là, un lancement a les cinq posts habituels.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Which posts a launch has, and how many days before and after it they come. A launch is planned from the menu of its day in the calendar.</source>
            <translation>Les posts d’un lancement, et combien de jours avant et après lui ils sortent. Un lancement se planifie depuis le menu de son jour dans le calendrier.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>« {name} » retiré.</translation>
        </message>
    </context>
    <context>
        <name>LayerButton</name>
        <message>
            <source>Key dates</source>
            <translation>Temps forts</translation>
        </message>
        <message>
            <source>Regions and own key dates…</source>
            <translation>Régions et dates de la marque…</translation>
        </message>
        <message>
            <source>Which key dates the calendar shows</source>
            <translation>Les temps forts que montre le calendrier</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Every file is used in a post.</source>
            <translation>Chaque fichier sert dans un post.</translation>
        </message>
        <message>
            <source>Folder whose new files appear here</source>
            <translation>Dossier dont les nouveaux fichiers apparaissent ici</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Name, alternative text or label</source>
            <translation>Nom, texte alternatif ou étiquette</translation>
        </message>
        <message>
            <source>No file has these words in its name, its alternative text or its labels.</source>
            <translation>Aucun fichier n’a ces mots dans son nom, son texte alternatif ou ses étiquettes.</translation>
        </message>
        <message>
            <source>No file yet. Drop pictures, videos or documents here, or add them.</source>
            <translation>Aucun fichier pour l’instant. Déposez ici des images, vidéos ou documents, ou ajoutez-les.</translation>
        </message>
        <message>
            <source>No file’s rights end soon.</source>
            <translation>Aucun droit n’arrive bientôt à sa fin.</translation>
        </message>
        <message>
            <source>Rights ending</source>
            <translation>Droits bientôt finis</translation>
        </message>
        <message>
            <source>Search the files</source>
            <translation>Chercher dans les fichiers</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Inutilisés</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <source>Watched: {folder}</source>
            <translation>Surveillé : {folder}</translation>
        </message>
        <message>
            <source>What Canva or a phone saves there appears here by itself</source>
            <translation>Ce que Canva ou un téléphone y enregistre apparaît ici tout seul</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>Quels fichiers</translation>
        </message>
    </context>
    <context>
        <name>LinkForm</name>
        <message>
            <source>Link to the post</source>
            <translation>Lien vers le post</translation>
        </message>
        <message>
            <source>Link to “{title}”</source>
            <translation>Lien vers « {title} »</translation>
        </message>
        <message>
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <source>Where the public sees it. You may leave it empty.</source>
            <translation>Là où le public le voit. Vous pouvez laisser vide.</translation>
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
        <message>
            <source>Week {number}</source>
            <translation>Semaine {number}</translation>
        </message>
    </context>
    <context>
        <name>ListView</name>
        <message>
            <source>No post of these weeks fits the filters.</source>
            <translation>Aucun post de ces semaines-là ne correspond aux filtres.</translation>
        </message>
        <message>
            <source>Nothing is planned in these weeks.</source>
            <translation>Rien n’est prévu ces semaines-là.</translation>
        </message>
        <message>
            <source>Nothing is planned in these weeks. Double-click a day or press N to write a post.</source>
            <translation>Rien n’est prévu ces semaines-là. Double-cliquez sur un jour ou appuyez sur N pour écrire un post.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close anyway</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <source>Post put in the bin.</source>
            <translation>Post mis à la corbeille.</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>What you typed last is not saved yet. {reason}</source>
            <translation>Ce que vous venez d’écrire n’est pas encore enregistré. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>%n p.</source>
            <translation>
                <numerusform>%n p.</numerusform>
                <numerusform>%n p.</numerusform>
            </translation>
        </message>
        <message>
            <source>Document {number} ({length})</source>
            <translation>Document {number} ({length})</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Image {number}</translation>
        </message>
        <message>
            <source>Video {number} ({length})</source>
            <translation>Vidéo {number} ({length})</translation>
        </message>
    </context>
    <context>
        <name>Mentions</name>
        <message>
            <source>Known accounts</source>
            <translation>Comptes connus</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>MilestoneRow</name>
        <message>
            <source>Channels: {names}</source>
            <translation>Comptes : {names}</translation>
        </message>
        <message>
            <source>Channels…</source>
            <translation>Comptes…</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Sans heure</translation>
        </message>
        <message>
            <source>Remove this post</source>
            <translation>Retirer ce post</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucun pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>Missed</name>
        <message>
            <source>Move to the next free slot</source>
            <translation>Déplacer au prochain créneau libre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>{late}: correct and send it now, move it, or pause it.</source>
            <translation>{late} : corrigez-le et envoyez-le maintenant, déplacez-le ou mettez-le en pause.</translation>
        </message>
        <message>
            <source>{late}: validate it now, move it, or pause it.</source>
            <translation>{late} : validez-le maintenant, déplacez-le ou mettez-le en pause.</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Set day and hour</source>
            <translation>Choisir le jour et l’heure</translation>
        </message>
        <message>
            <source>Without day and hour</source>
            <translation>Sans jour ni heure</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>{name}: {what}</source>
            <translation>{name} : {what}</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>No post of this month fits the filters.</source>
            <translation>Aucun post de ce mois ne correspond aux filtres.</translation>
        </message>
        <message>
            <source>Nothing is planned this month.</source>
            <translation>Rien n’est prévu ce mois-ci.</translation>
        </message>
        <message>
            <source>Nothing is planned this month. Double-click a day or press N to write a post.</source>
            <translation>Rien n’est prévu ce mois-ci. Double-cliquez sur un jour ou appuyez sur N pour écrire un post.</translation>
        </message>
    </context>
    <context>
        <name>Mover</name>
        <message numerus="yes">
            <source>%n posts copied</source>
            <translation>
                <numerusform>%n post copié</numerusform>
                <numerusform>%n posts copiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts have no date any more</source>
            <translation>
                <numerusform>%n post n’a plus de date</numerusform>
                <numerusform>%n posts n’ont plus de date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts moved, {distance}</source>
            <translation>
                <numerusform>%n post déplacé, {distance}</numerusform>
                <numerusform>%n posts déplacés, {distance}</numerusform>
            </translation>
        </message>
        <message>
            <source>the posts without a date</source>
            <translation>les posts sans date</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” moved to {day}, with %n post(s)</source>
            <translation>
                <numerusform>« {name} » déplacé au {day}, avec %n post</numerusform>
                <numerusform>« {name} » déplacé au {day}, avec %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” copied to {day}</source>
            <translation>« {title} » copié au {day}</translation>
        </message>
        <message>
            <source>“{title}” has no date any more</source>
            <translation>« {title} » n’a plus de date</translation>
        </message>
        <message>
            <source>“{title}” moved to {day}</source>
            <translation>« {title} » déplacé au {day}</translation>
        </message>
        <message>
            <source>“{title}” stays: {reason}.</source>
            <translation>« {title} » ne bouge pas : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>NetworksSection</name>
        <message>
            <source>Back to the rules of the program</source>
            <translation>Revenir aux règles du programme</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>No channel yet. The rules of the networks you publish on appear here.</source>
            <translation>Pas encore de compte. Les règles de vos réseaux apparaîtront ici.</translation>
        </message>
        <message>
            <source>Rules of a network (*.json)</source>
            <translation>Règles d’un réseau (*.json)</translation>
        </message>
        <message>
            <source>Rules of the team</source>
            <translation>Règles de l’équipe</translation>
        </message>
        <message>
            <source>Rules of {day}</source>
            <translation>Règles du {day}</translation>
        </message>
        <message>
            <source>Use a newer rules file</source>
            <translation>Utiliser un fichier de règles plus récent</translation>
        </message>
        <message>
            <source>Use a newer rules file…</source>
            <translation>Utiliser un fichier de règles plus récent…</translation>
        </message>
        <message>
            <source>What each network accepts changes now and then. A newer file of rules can be put in the place of the program’s; it is checked first, and holds on this computer. What the team asks beyond that belongs to the brand.</source>
            <translation>Ce que chaque réseau accepte change de temps en temps. Un fichier de règles plus récent peut remplacer celui du programme ; il est d’abord vérifié, et vaut sur cet ordinateur. Ce que l’équipe demande de plus appartient à la marque.</translation>
        </message>
        <message>
            <source>from a newer file</source>
            <translation>d’un fichier plus récent</translation>
        </message>
        <message>
            <source>with rules of the team</source>
            <translation>avec des règles de l’équipe</translation>
        </message>
    </context>
    <context>
        <name>NewBrandForm</name>
        <message>
            <source>@account (optional)</source>
            <translation>@compte (facultatif)</translation>
        </message>
        <message>
            <source>Account name of the first channel</source>
            <translation>Nom du premier compte</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Brand or client</source>
            <translation>Marque ou client</translation>
        </message>
        <message>
            <source>Change where the brand is kept</source>
            <translation>Changer l’emplacement de la marque</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Create the brand</source>
            <translation>Créer la marque</translation>
        </message>
        <message>
            <source>Create your brand</source>
            <translation>Créez votre marque</translation>
        </message>
        <message>
            <source>First channel</source>
            <translation>Premier compte</translation>
        </message>
        <message>
            <source>I validate posts (SMM)</source>
            <translation>Je valide (SMM)</translation>
        </message>
        <message>
            <source>I write posts (CM)</source>
            <translation>J’écris (CM)</translation>
        </message>
        <message>
            <source>Keep it in the usual place</source>
            <translation>La garder à l’endroit habituel</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Conservée dans</translation>
        </message>
        <message>
            <source>Network of the first channel</source>
            <translation>Réseau du premier compte</translation>
        </message>
        <message>
            <source>The brand’s name is missing.</source>
            <translation>Il manque le nom de la marque.</translation>
        </message>
        <message>
            <source>What you do</source>
            <translation>Ce que vous faites</translation>
        </message>
        <message>
            <source>Where to keep the brand</source>
            <translation>Où conserver la marque</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your name is missing: your posts will carry it.</source>
            <translation>Il manque votre nom : vos posts le porteront.</translation>
        </message>
    </context>
    <context>
        <name>NewLaunchForm</name>
        <message>
            <source>Day of the launch</source>
            <translation>Jour du lancement</translation>
        </message>
        <message>
            <source>Its posts</source>
            <translation>Ses posts</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Plan a launch</source>
            <translation>Planifier un lancement</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Usual launch</source>
            <translation>Lancement habituel</translation>
        </message>
        <message>
            <source>What is launched</source>
            <translation>Ce qui est lancé</translation>
        </message>
        <message>
            <source>“{name}” is planned</source>
            <translation>« {name} » est planifié</translation>
        </message>
    </context>
    <context>
        <name>NextVersionNotice</name>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>This post was validated: changing it begins the next version. Until that is validated too, the validated one is what leaves.</source>
            <translation>Ce post est validé : le modifier commence la version suivante. Tant qu’elle n’est pas validée à son tour, c’est la version validée qui sort.</translation>
        </message>
        <message>
            <source>Undo the change</source>
            <translation>Annuler la modification</translation>
        </message>
    </context>
    <context>
        <name>NotedView</name>
        <message>
            <source>“{title}” moved to {day}</source>
            <translation>« {title} » déplacé au {day}</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>A time that is still to come is yesterday’s.</source>
            <translation>Une heure encore à venir est celle d’hier.</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Lien vers le post</translation>
        </message>
        <message>
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <source>Mark as scheduled</source>
            <translation>Marquer comme programmé</translation>
        </message>
        <message>
            <source>No browser opened {address}.</source>
            <translation>Aucun navigateur n’a ouvert {address}.</translation>
        </message>
        <message>
            <source>Open {network} in the browser</source>
            <translation>Ouvrir {network} dans le navigateur</translation>
        </message>
        <message>
            <source>Out since</source>
            <translation>Publié à</translation>
        </message>
        <message>
            <source>Scheduled in</source>
            <translation>Programmé dans</translation>
        </message>
        <message>
            <source>The name of the tool</source>
            <translation>Le nom de l’outil</translation>
        </message>
        <message>
            <source>https:// (if you like)</source>
            <translation>https:// (si vous voulez)</translation>
        </message>
        <message>
            <source>“{title}” is published on {channel}.</source>
            <translation>« {title} » est publié sur {channel}.</translation>
        </message>
        <message>
            <source>“{title}” is scheduled for {channel}.</source>
            <translation>« {title} » est programmé pour {channel}.</translation>
        </message>
    </context>
    <context>
        <name>OffsetBox</name>
        <message>
            <source>Days from the launch</source>
            <translation>Jours par rapport au lancement</translation>
        </message>
    </context>
    <context>
        <name>OptionFields</name>
        <message>
            <source>As the network proposes</source>
            <translation>Comme le propose le réseau</translation>
        </message>
        <message>
            <source>Back to the shared ones</source>
            <translation>Revenir aux options communes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>Changed by hand in the folder “To publish”, and left alone: {names}</source>
            <translation>Modifié à la main dans le dossier « À publier », et laissé tel quel : {names}</translation>
        </message>
        <message>
            <source>This post is being changed. What lies here is the last validated version.</source>
            <translation>Ce post est en cours de modification. Ceci est sa dernière version validée.</translation>
        </message>
        <message>
            <source>alt</source>
            <comment>name of a file, before the number of a picture</comment>
            <translation>alt</translation>
        </message>
        <message>
            <source>change-pending</source>
            <comment>name of a file</comment>
            <translation>modification-en-cours</translation>
        </message>
        <message>
            <source>first-comment</source>
            <comment>name of a file</comment>
            <translation>premier-commentaire</translation>
        </message>
        <message>
            <source>link</source>
            <comment>name of a file</comment>
            <translation>lien</translation>
        </message>
        <message>
            <source>options</source>
            <comment>name of a file</comment>
            <translation>options</translation>
        </message>
        <message>
            <source>text</source>
            <comment>name of a file</comment>
            <translation>texte</translation>
        </message>
        <message>
            <source>title</source>
            <comment>name of a file</comment>
            <translation>titre</translation>
        </message>
    </context>
    <context>
        <name>OutboxLines</name>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Folder “To publish”</source>
            <translation>Dossier « À publier »</translation>
        </message>
        <message>
            <source>No folder any more</source>
            <translation>Ne plus tenir de dossier</translation>
        </message>
        <message>
            <source>None yet: a synchronised one is on your phone too</source>
            <translation>Aucun pour l’instant : un dossier synchronisé est aussi sur votre téléphone</translation>
        </message>
        <message>
            <source>What was validated for the next days lies there, ready to be published, and goes once it is out. What you put there or change yourself is left alone.</source>
            <translation>Ce qui est validé pour les prochains jours s’y trouve, prêt à être publié, et en disparaît une fois publié. Ce que vous y mettez ou modifiez vous-même est laissé tel quel.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Back to writing</source>
            <translation>Retour à la rédaction</translation>
        </message>
        <message>
            <source>Before sending</source>
            <translation>Avant envoi</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>See everything before sending</source>
            <translation>Tout voir avant envoi</translation>
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
        <message>
            <source>Balance and warnings: {period}</source>
            <translation>Équilibre et alertes : {period}</translation>
        </message>
        <message>
            <source>No pillar</source>
            <translation>Sans pilier</translation>
        </message>
        <message>
            <source>No pillar yet: the settings have a page for them.</source>
            <translation>Pas encore de pilier : une page des réglages les attend.</translation>
        </message>
        <message>
            <source>No post is too close to another, repeats one, or has passed its time without validation.</source>
            <translation>Aucun post trop proche d’un autre, répété, ou encore à valider à l’heure prévue.</translation>
        </message>
        <message>
            <source>Pillars</source>
            <translation>Piliers</translation>
        </message>
        <message>
            <source>To notice</source>
            <translation>À noter</translation>
        </message>
        <message>
            <source>{posts} · {percent}%</source>
            <translation>{posts} · {percent} %</translation>
        </message>
        <message>
            <source>{posts} · {percent}% (goal: {target}%)</source>
            <translation>{posts} · {percent} % (objectif : {target} %)</translation>
        </message>
    </context>
    <context>
        <name>Passages</name>
        <message>
            <source>Shared</source>
            <translation>Commun</translation>
        </message>
        <message>
            <source>{place}: alternative text of file {number}</source>
            <translation>{place} : texte alternatif du média {number}</translation>
        </message>
        <message>
            <source>{place}: first comment</source>
            <translation>{place} : premier commentaire</translation>
        </message>
        <message>
            <source>{place}: text</source>
            <translation>{place} : texte</translation>
        </message>
        <message>
            <source>{place}: title the public sees</source>
            <translation>{place} : titre visible du public</translation>
        </message>
        <message>
            <source>{place}: {option}</source>
            <translation>{place} : {option}</translation>
        </message>
    </context>
    <context>
        <name>PauseBanner</name>
        <message numerus="yes">
            <source>%n post(s) should be out by now: they stand in Today.</source>
            <translation>
                <numerusform>%n post devrait déjà être sorti : il est dans Aujourd’hui.</numerusform>
                <numerusform>%n posts devraient déjà être sortis : ils sont dans Aujourd’hui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything goes on.</source>
            <translation>Tout reprend.</translation>
        </message>
        <message>
            <source>Everything is paused since {since}, by {person}: “{reason}”</source>
            <translation>Tout est en pause depuis {since}, par {person} : « {reason} »</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>{channel} is paused since {since}, by {person}: “{reason}”</source>
            <translation>{channel} est en pause depuis {since}, par {person} : « {reason} »</translation>
        </message>
    </context>
    <context>
        <name>PauseForm</name>
        <message>
            <source>Everybody of the brand reads it</source>
            <translation>Toute la marque le lira</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Nothing of it is handed out to be published until somebody resumes. Nothing is lost.</source>
            <translation>Rien n’en sort plus pour être publié tant que personne ne reprend. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Pause publishing</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>End the replacement</source>
            <translation>Mettre fin au remplacement</translation>
        </message>
        <message>
            <source>Keep the role</source>
            <translation>Garder le rôle</translation>
        </message>
        <message>
            <source>Name a replacement</source>
            <translation>Nommer un remplaçant</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Who works on this brand. Roles add up; a post is validated by somebody else.</source>
            <translation>Qui travaille pour cette marque. Les rôles se cumulent ; un post est validé par quelqu’un d’autre.</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>At least four digits</source>
            <translation>Au moins quatre chiffres</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Edit the person</source>
            <translation>Modifier la personne</translation>
        </message>
        <message>
            <source>It can wait.</source>
            <translation>Vous pourrez le choisir plus tard.</translation>
        </message>
        <message>
            <source>Leave it empty for no change.</source>
            <translation>Laissez vide pour ne rien changer.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Whoever validates on a shared computer is asked for it.</source>
            <translation>Il est demandé à qui valide sur un ordinateur partagé.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Add to the post</source>
            <translation>Ajouter au post</translation>
        </message>
        <message>
            <source>From the library</source>
            <translation>Depuis les médias</translation>
        </message>
        <message>
            <source>Name, alternative text or label</source>
            <translation>Nom, texte alternatif ou étiquette</translation>
        </message>
        <message>
            <source>Search the files</source>
            <translation>Chercher dans les fichiers</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>Click on what must stay in the picture, whatever shape it is cut to</source>
            <translation>Cliquez sur ce qui doit rester dans l’image, quelle que soit la forme choisie</translation>
        </message>
        <message>
            <source>Click or use the arrows to set the point</source>
            <translation>Cliquez ou utilisez les flèches pour placer le point</translation>
        </message>
        <message>
            <source>Drag the frame, or move it with the arrows; Ctrl+arrows resize it</source>
            <translation>Déplacez le cadre à la souris ou avec les flèches ; Ctrl+flèches le redimensionne</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>Point d’intérêt</translation>
        </message>
        <message>
            <source>Picture {number} of {total}</source>
            <translation>Image {number} sur {total}</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Safe zones</source>
            <translation>Zones sûres</translation>
        </message>
        <message>
            <source>Turn clockwise</source>
            <translation>Tourner vers la droite</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Ce que l’on voit, pour ceux qui ne le voient pas</translation>
        </message>
    </context>
    <context>
        <name>PictureStrip</name>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>no alternative text</source>
            <translation>sans texte alternatif</translation>
        </message>
        <message>
            <source>{what}, on post {number} of the thread: {text}</source>
            <translation>{what}, sur le post {number} du fil : {text}</translation>
        </message>
        <message>
            <source>{what}: {text}</source>
            <translation>{what} : {text}</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Add media</source>
            <translation>Ajouter des médias</translation>
        </message>
        <message>
            <source>Add media…</source>
            <translation>Ajouter des médias…</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Ajout en cours…</translation>
        </message>
        <message>
            <source>Alternative text of file {number}</source>
            <translation>Texte alternatif du média {number}</translation>
        </message>
        <message>
            <source>Back to the shared media</source>
            <translation>Revenir aux médias communs</translation>
        </message>
        <message>
            <source>Crop, turn, rights…</source>
            <translation>Recadrer, tourner, droits…</translation>
        </message>
        <message>
            <source>File {number}: {reason}</source>
            <translation>Média {number} : {reason}</translation>
        </message>
        <message>
            <source>From the library…</source>
            <translation>Depuis les médias…</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Pictures, videos and documents</source>
            <translation>Images, vidéos et documents</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Ce que l’on voit, pour qui ne le voit pas</translation>
        </message>
        <message>
            <source>or drop them here, or paste</source>
            <translation>ou déposez-les ici, collez-les</translation>
        </message>
        <message>
            <source>pasted picture</source>
            <translation>image collée</translation>
        </message>
    </context>
    <context>
        <name>PillarForm</name>
        <message>
            <source> % of the posts</source>
            <translation> % des posts</translation>
        </message>
        <message>
            <source>Add a pillar</source>
            <translation>Ajouter un pilier</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Edit the pillar</source>
            <translation>Modifier le pilier</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Aucun objectif</translation>
        </message>
        <message>
            <source>Such as “Know-how”</source>
            <translation>Par exemple « Savoir-faire »</translation>
        </message>
    </context>
    <context>
        <name>PillarsSection</name>
        <message>
            <source>Add a pillar</source>
            <translation>Ajouter un pilier</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Goal: {share}% of the posts</source>
            <translation>Objectif : {share} % des posts</translation>
        </message>
        <message>
            <source>No pillar yet. Three to five are usual, such as products, know-how and team.</source>
            <translation>Pas encore de pilier. Trois à cinq sont habituels, comme produits, savoir-faire et équipe.</translation>
        </message>
        <message>
            <source>Pillars</source>
            <translation>Piliers</translation>
        </message>
        <message>
            <source>The subjects of the editorial line. Each post belongs to one of them at most.</source>
            <translation>Les sujets de la ligne éditoriale. Chaque post relève d’un seul au plus.</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>Code PIN de {name}</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Ce n’est pas le bon code PIN.</translation>
        </message>
        <message>
            <source>Your PIN says that it is you who decides, on a computer that others use too.</source>
            <translation>Votre code montre que c’est bien vous qui décidez, sur un ordinateur que d’autres utilisent aussi.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Alsace and Moselle</source>
            <translation>Alsace et Moselle</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Corsica</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>Côte d’Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guyane</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Guadeloupe</source>
            <translation>Guadeloupe</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Saint Barthélemy</source>
            <translation>Saint-Barthélemy</translation>
        </message>
        <message>
            <source>Saint Martin</source>
            <translation>Saint-Martin</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunisie</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Zone A</source>
            <translation>zone A</translation>
        </message>
        <message>
            <source>Zone B</source>
            <translation>zone B</translation>
        </message>
        <message>
            <source>Zone C</source>
            <translation>zone C</translation>
        </message>
    </context>
    <context>
        <name>Pointing</name>
        <message>
            <source>Remark on these words</source>
            <translation>Faire un retour sur ces mots</translation>
        </message>
    </context>
    <context>
        <name>PostHead</name>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Changes or previews</source>
            <translation>Changements ou aperçus</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Comparer à…</translation>
        </message>
        <message>
            <source>Nothing: show all of it</source>
            <translation>Rien : tout montrer</translation>
        </message>
        <message>
            <source>Previews</source>
            <translation>Aperçus</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>PostView</name>
        <message>
            <source>Texts to correct</source>
            <translation>Textes à corriger</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>No validation</source>
            <translation>Aucune validation</translation>
        </message>
        <message>
            <source>Rules of the team’s own</source>
            <translation>Règles propres à l’équipe</translation>
        </message>
        <message>
            <source>SMM</source>
            <translation>SMM</translation>
        </message>
        <message>
            <source>SMM, legal, then client</source>
            <translation>SMM, juridique, puis client</translation>
        </message>
        <message>
            <source>SMM, then legal</source>
            <translation>SMM, puis juridique</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n jour restant</numerusform>
                <numerusform>%n jours restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <comment>X</comment>
            <translation>
                <numerusform>Temps restant : %n jour</numerusform>
                <numerusform>Temps restant : %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>%n heure restante</numerusform>
                <numerusform>%n heures restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <comment>X</comment>
            <translation>
                <numerusform>Temps restant : %n heure</numerusform>
                <numerusform>Temps restant : %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute restante</numerusform>
                <numerusform>%n minutes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <comment>X</comment>
            <translation>
                <numerusform>Temps restant : %n minute</numerusform>
                <numerusform>Temps restant : %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>...more</source>
            <comment>YouTube</comment>
            <translation>…plus</translation>
        </message>
        <message>
            <source>A poll needs its answers</source>
            <translation>Un sondage a besoin de ses réponses</translation>
        </message>
        <message>
            <source>A reel needs a video</source>
            <translation>Un reel a besoin d’une vidéo</translation>
        </message>
        <message>
            <source>A story needs a picture</source>
            <translation>Une story a besoin d’une image</translation>
        </message>
        <message>
            <source>Announcement</source>
            <comment>Twitch</comment>
            <translation>Annonce</translation>
        </message>
        <message>
            <source>Category</source>
            <comment>Twitch</comment>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>Facebook</comment>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>LinkedIn</comment>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Cover of the event</source>
            <translation>Couverture de l’événement</translation>
        </message>
        <message>
            <source>Download</source>
            <comment>YouTube</comment>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Follow</source>
            <comment>Instagram</comment>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Following</source>
            <comment>TikTok</comment>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>For You</source>
            <comment>TikTok</comment>
            <translation>Pour toi</translation>
        </message>
        <message>
            <source>Going</source>
            <comment>Facebook</comment>
            <translation>Participe</translation>
        </message>
        <message>
            <source>Instagram needs a picture</source>
            <translation>Instagram a besoin d’une image</translation>
        </message>
        <message>
            <source>Interested</source>
            <comment>Facebook</comment>
            <translation>Intéressé(e)</translation>
        </message>
        <message>
            <source>LIVE</source>
            <comment>Twitch</comment>
            <translation>EN DIRECT</translation>
        </message>
        <message>
            <source>Learn more</source>
            <comment>Google Business Profile</comment>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>Like</source>
            <comment>Facebook</comment>
            <translation>J’aime</translation>
        </message>
        <message>
            <source>Like</source>
            <comment>LinkedIn</comment>
            <translation>J’aime</translation>
        </message>
        <message>
            <source>Like</source>
            <comment>YouTube</comment>
            <translation>J’aime</translation>
        </message>
        <message>
            <source>Live video</source>
            <translation>Vidéo en direct</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Nom de l’événement</translation>
        </message>
        <message>
            <source>Notify me</source>
            <comment>YouTube</comment>
            <translation>M’avertir</translation>
        </message>
        <message>
            <source>Original audio</source>
            <comment>Instagram</comment>
            <translation>Audio original</translation>
        </message>
        <message>
            <source>Picture of the stream</source>
            <translation>Image du stream</translation>
        </message>
        <message>
            <source>Pinterest needs a picture</source>
            <translation>Pinterest a besoin d’une image</translation>
        </message>
        <message>
            <source>Pinterest needs a video</source>
            <translation>Pinterest a besoin d’une vidéo</translation>
        </message>
        <message>
            <source>Read more</source>
            <comment>Google Business Profile</comment>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Read more</source>
            <comment>Mastodon</comment>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>Read more</source>
            <comment>YouTube</comment>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Reels</source>
            <comment>Instagram</comment>
            <translation>Reels</translation>
        </message>
        <message>
            <source>Reply…</source>
            <comment>Facebook</comment>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Repost</source>
            <comment>LinkedIn</comment>
            <translation>Republier</translation>
        </message>
        <message>
            <source>Save</source>
            <comment>Pinterest</comment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save</source>
            <comment>YouTube</comment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>See more</source>
            <comment>Facebook</comment>
            <translation>Voir plus</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>LinkedIn</comment>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send message</source>
            <comment>Instagram</comment>
            <translation>Envoyer un message</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>Facebook</comment>
            <translation>Partager</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>YouTube</comment>
            <translation>Partager</translation>
        </message>
        <message>
            <source>Show less</source>
            <comment>Mastodon</comment>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Show more</source>
            <comment>Bluesky</comment>
            <translation>Voir plus</translation>
        </message>
        <message>
            <source>Show more</source>
            <comment>X</comment>
            <translation>Voir plus</translation>
        </message>
        <message>
            <source>Subscribe</source>
            <comment>YouTube</comment>
            <translation>S’abonner</translation>
        </message>
        <message>
            <source>TikTok needs a picture</source>
            <translation>TikTok a besoin d’une image</translation>
        </message>
        <message>
            <source>TikTok needs a video</source>
            <translation>TikTok a besoin d’une vidéo</translation>
        </message>
        <message>
            <source>Title of the article</source>
            <translation>Titre de l’article</translation>
        </message>
        <message>
            <source>Title of the page</source>
            <translation>Titre de la page</translation>
        </message>
        <message>
            <source>Title of the stream</source>
            <translation>Titre du stream</translation>
        </message>
        <message>
            <source>Title of the video</source>
            <translation>Titre de la vidéo</translation>
        </message>
        <message>
            <source>UPCOMING</source>
            <comment>YouTube</comment>
            <translation>À VENIR</translation>
        </message>
        <message>
            <source>YouTube needs a video</source>
            <translation>YouTube a besoin d’une vidéo</translation>
        </message>
        <message>
            <source>more</source>
            <comment>Instagram</comment>
            <translation>plus</translation>
        </message>
        <message>
            <source>more</source>
            <comment>LinkedIn</comment>
            <translation>plus</translation>
        </message>
        <message>
            <source>more</source>
            <comment>Threads</comment>
            <translation>plus</translation>
        </message>
        <message>
            <source>more</source>
            <comment>TikTok</comment>
            <translation>plus</translation>
        </message>
        <message>
            <source>original sound</source>
            <comment>TikTok</comment>
            <translation>son original</translation>
        </message>
    </context>
    <context>
        <name>PrintChoices</name>
        <message>
            <source>Filtered</source>
            <translation>Filtré</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>Période suivante</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Previous period</source>
            <translation>Période précédente</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save as PDF instead.</source>
            <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez plutôt en PDF.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimer ou enregistrer en PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>The printer did not take the pages. See whether it is on, or save as PDF.</source>
            <translation>L’imprimante n’a pas pris les pages. Vérifiez qu’elle est allumée, ou enregistrez en PDF.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>+{count}, page {page}</source>
            <translation>+{count}, page {page}</translation>
        </message>
        <message>
            <source>Filtered: {filter}</source>
            <translation>Filtré : {filter}</translation>
        </message>
        <message>
            <source>Goal reached</source>
            <translation>Objectif atteint</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>More than the goal</source>
            <translation>Au-dessus de l’objectif</translation>
        </message>
        <message>
            <source>Nothing is planned in this period.</source>
            <translation>Rien n’est prévu sur cette période.</translation>
        </message>
        <message>
            <source>Posts a week, against the goal</source>
            <translation>Posts par semaine, selon l’objectif</translation>
        </message>
        <message>
            <source>Printed on {day}</source>
            <translation>Imprimé le {day}</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Envoyé à l’imprimante.</translation>
        </message>
        <message>
            <source>Short of the goal</source>
            <translation>En dessous de l’objectif</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Semaine {number}</translation>
        </message>
        <message>
            <source>{day}, continued</source>
            <translation>Suite du {day}</translation>
        </message>
        <message>
            <source>{file} is saved.</source>
            <translation>{file} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>A file imported a second time is refused as a whole, new posts included: subscribe instead.</source>
            <translation>Un fichier importé une seconde fois est refusé en entier, nouveaux posts compris : abonnez-vous plutôt.</translation>
        </message>
        <message>
            <source>A file imported a second time skips what it knows: what moved stays where it was.</source>
            <translation>Un fichier importé une seconde fois saute ce qu’il connaît : ce qui a été déplacé reste où il était.</translation>
        </message>
        <message>
            <source>A file of this computer is copied once and does not follow. Categories are not shown.</source>
            <translation>Un fichier de cet ordinateur est copié une fois et ne suit pas. Les catégories ne sont pas affichées.</translation>
        </message>
        <message>
            <source>About every 30 minutes.</source>
            <translation>Toutes les 30 minutes environ.</translation>
        </message>
        <message>
            <source>About every three hours, sometimes later, or with Send/Receive.</source>
            <translation>Toutes les trois heures environ, parfois plus tard, ou à l’envoi et à la réception.</translation>
        </message>
        <message>
            <source>About every three hours, sometimes later. Nothing makes it look sooner.</source>
            <translation>Toutes les trois heures environ, parfois plus tard. Rien ne le fait regarder plus tôt.</translation>
        </message>
        <message>
            <source>Add a calendar of the kind “iCal Calendar File” and choose the file.</source>
            <translation>Ajoutez un agenda du type « Fichier d’agenda iCal » et choisissez le fichier.</translation>
        </message>
        <message>
            <source>Apple Calendar</source>
            <translation>Calendrier (Apple)</translation>
        </message>
        <message>
            <source>As often as chosen there; once a week where nothing is chosen.</source>
            <translation>Au rythme choisi là ; une fois par semaine si rien n’est choisi.</translation>
        </message>
        <message>
            <source>Beside “Auto-refresh”, choose how often, for example every hour.</source>
            <translation>À côté de « Actualisation automatique », choisissez le rythme, par exemple toutes les heures.</translation>
        </message>
        <message>
            <source>Every 30 minutes; what moved or went follows.</source>
            <translation>Toutes les 30 minutes ; ce qui est déplacé ou retiré suit.</translation>
        </message>
        <message>
            <source>Every 8 to 24 hours. Nothing makes it look sooner.</source>
            <translation>Toutes les 8 à 24 heures. Rien ne le fait regarder plus tôt.</translation>
        </message>
        <message>
            <source>GNOME Calendar</source>
            <translation>Agenda (GNOME)</translation>
        </message>
        <message>
            <source>Google Calendar</source>
            <translation>Google Agenda</translation>
        </message>
        <message>
            <source>In the calendar, press “Add calendar”, then “Subscribe from web”.</source>
            <translation>Dans le calendrier, cliquez sur « Ajouter un calendrier », puis « S’abonner à partir du web ».</translation>
        </message>
        <message>
            <source>It gives the whole calendar one colour.</source>
            <translation>Il donne une seule couleur à tout le calendrier.</translation>
        </message>
        <message>
            <source>It gives the whole calendar one colour. Opening the file instead of subscribing makes a second calendar, which stays as it is.</source>
            <translation>Il donne une seule couleur à tout le calendrier. Ouvrir le fichier au lieu de s’abonner crée un second calendrier, qui ne change plus.</translation>
        </message>
        <message>
            <source>It names the calendar after the file and chooses its own colour.</source>
            <translation>Il donne à l’agenda le nom du fichier et choisit sa propre couleur.</translation>
        </message>
        <message>
            <source>It reads about 1 MB, some 1,200 posts, and gives the whole calendar one colour: for a colour per channel, export one file per channel.</source>
            <translation>Il lit environ 1 Mo, soit quelque 1 200 posts, et donne une seule couleur à tout l’agenda : pour une couleur par compte, exportez un fichier par compte.</translation>
        </message>
        <message>
            <source>KOrganizer</source>
            <translation>KOrganizer</translation>
        </message>
        <message>
            <source>On a computer, press + beside “Other calendars”, then “From URL”.</source>
            <translation>Sur un ordinateur, cliquez sur + à côté de « Autres agendas », puis sur « À partir de l’URL ».</translation>
        </message>
        <message>
            <source>Open File › Account Settings, then the tab “Internet Calendars”.</source>
            <translation>Ouvrez Fichier › Paramètres du compte, puis l’onglet « Calendriers Internet ».</translation>
        </message>
        <message>
            <source>Open File › New Calendar Subscription and paste the address.</source>
            <translation>Ouvrez Fichier › Nouvel abonnement à un calendrier et collez l’adresse.</translation>
        </message>
        <message>
            <source>Open the menu › “Manage Calendars”, then “Add Calendar”.</source>
            <translation>Ouvrez le menu › « Gérer les agendas », puis « Ajouter un agenda ».</translation>
        </message>
        <message>
            <source>Outlook (classic, on Windows)</source>
            <translation>Outlook (classique, sous Windows)</translation>
        </message>
        <message>
            <source>Outlook (new, and on the web)</source>
            <translation>Outlook (nouveau, et sur le web)</translation>
        </message>
        <message>
            <source>Paste the address and add the calendar. Phones show it afterwards.</source>
            <translation>Collez l’adresse et ajoutez l’agenda. Les téléphones l’affichent ensuite.</translation>
        </message>
        <message>
            <source>Paste the address, which has to begin with https://, and import it.</source>
            <translation>Collez l’adresse, qui doit commencer par https://, et importez-la.</translation>
        </message>
        <message>
            <source>Paste the address. Opening the file there works too.</source>
            <translation>Collez l’adresse. Y ouvrir le fichier convient aussi.</translation>
        </message>
        <message>
            <source>Press New, paste the address and add it.</source>
            <translation>Cliquez sur Nouveau, collez l’adresse et ajoutez-la.</translation>
        </message>
        <message>
            <source>Press “New Calendar”, then “On the Network”, and paste the address.</source>
            <translation>Cliquez sur « Nouvel agenda », puis « Sur le réseau », et collez l’adresse.</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Tick “Read only”, so that nothing is written into it.</source>
            <translation>Cochez « Lecture seule », pour que rien n’y soit écrit.</translation>
        </message>
        <message>
            <source>Tick “Read only”: otherwise Thunderbird may write into the file all others read.</source>
            <translation>Cochez « Lecture seule » : sans cela, Thunderbird peut écrire dans le fichier que tous lisent.</translation>
        </message>
        <message>
            <source>When the file changes.</source>
            <translation>Quand le fichier change.</translation>
        </message>
    </context>
    <context>
        <name>Prompt</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation>Écrivez d’abord quelques mots.</translation>
        </message>
    </context>
    <context>
        <name>PublicationRow</name>
        <message>
            <source>Check…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Ouvrir le post</translation>
        </message>
        <message>
            <source>Open {brand}</source>
            <translation>Ouvrir {brand}</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Postpone to another day…</source>
            <translation>Reporter à un autre jour…</translation>
        </message>
        <message>
            <source>Postpone to {day}</source>
            <translation>Reporter au {day}</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Published, with its link…</source>
            <translation>Publié, avec son lien…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>{postpone} (to be validated again)</source>
            <translation>{postpone} (à revalider)</translation>
        </message>
        <message>
            <source>{what}. With Shift: another day.</source>
            <translation>{what}. Avec Maj : un autre jour.</translation>
        </message>
    </context>
    <context>
        <name>Quarter</name>
        <message numerus="yes">
            <source>%n gap(s) of a week or more</source>
            <translation>
                <numerusform>%n trou d’au moins une semaine</numerusform>
                <numerusform>%n trous d’au moins une semaine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more than the goal of {goal}</source>
            <translation>
                <numerusform>%n de plus que l’objectif de {goal}</numerusform>
                <numerusform>%n de plus que l’objectif de {goal}</numerusform>
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
                <numerusform>%n de moins que l’objectif de {goal}</numerusform>
                <numerusform>%n de moins que l’objectif de {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without a post</source>
            <translation>
                <numerusform>%n semaine sans publication</numerusform>
                <numerusform>%n semaines sans publication</numerusform>
            </translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>Budget of the campaigns: {money}</source>
            <translation>Budget des campagnes : {money}</translation>
        </message>
        <message>
            <source>Campaign {name}</source>
            <translation>Campagne {name}</translation>
        </message>
        <message>
            <source>First quarter of {year}</source>
            <translation>1er trimestre {year}</translation>
        </message>
        <message>
            <source>Fourth quarter of {year}</source>
            <translation>4e trimestre {year}</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Sans compte</translation>
        </message>
        <message>
            <source>Q{number} {year}</source>
            <translation>T{number} {year}</translation>
        </message>
        <message>
            <source>Second quarter of {year}</source>
            <translation>2e trimestre {year}</translation>
        </message>
        <message>
            <source>Third quarter of {year}</source>
            <translation>3e trimestre {year}</translation>
        </message>
        <message>
            <source>Unnamed campaign</source>
            <translation>Campagne sans nom</translation>
        </message>
        <message>
            <source>the goal of {goal} is reached</source>
            <translation>l’objectif de {goal} est atteint</translation>
        </message>
        <message>
            <source>week {number}, {days}</source>
            <translation>semaine {number}, {days}</translation>
        </message>
    </context>
    <context>
        <name>QuarterCanvas</name>
        <message>
            <source>A double-click opens a week</source>
            <translation>Un double-clic ouvre une semaine</translation>
        </message>
        <message>
            <source>A double-click opens a week; drag the edge of a campaign to change its days</source>
            <translation>Un double-clic ouvre une semaine ; tirez le bord d’une campagne pour changer ses dates</translation>
        </message>
        <message>
            <source>Arrows walk through weeks, channels, campaigns and the names of days. Enter opens what is there; Shift and Ctrl with the arrows move the end and the beginning of a campaign, Alt all of it.</source>
            <translation>Les flèches parcourent les semaines, les comptes, les campagnes et les noms des jours. Entrée ouvre ce qui s’y trouve ; Maj et Ctrl avec les flèches déplacent la fin et le début d’une campagne, Alt la campagne entière.</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Key dates</source>
            <translation>Temps forts</translation>
        </message>
        <message>
            <source>Launches</source>
            <translation>Lancements</translation>
        </message>
        <message>
            <source>No post of this quarter fits the filters.</source>
            <translation>Aucun post de ce trimestre ne correspond aux filtres.</translation>
        </message>
        <message>
            <source>Nothing is planned this quarter.</source>
            <translation>Rien n’est prévu ce trimestre.</translation>
        </message>
        <message>
            <source>Nothing is planned this quarter. Double-click a week to open it, or press N to write a post.</source>
            <translation>Rien n’est prévu ce trimestre. Double-cliquez sur une semaine pour l’ouvrir, ou appuyez sur N pour écrire un post.</translation>
        </message>
        <message>
            <source>Posts a week, against the goal</source>
            <translation>Posts par semaine, selon l’objectif</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
    </context>
    <context>
        <name>QueueFoot</name>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
    </context>
    <context>
        <name>QueueHead</name>
        <message>
            <source>All {number}</source>
            <translation>Tous {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>For me {number}</source>
            <translation>Pour moi {number}</translation>
        </message>
        <message>
            <source>Whose queue</source>
            <translation>La file de qui</translation>
        </message>
    </context>
    <context>
        <name>QuickView</name>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>{person}: {remark}</source>
            <translation>{person} : {remark}</translation>
        </message>
    </context>
    <context>
        <name>ReasonForm</name>
        <message>
            <source>Add a reason</source>
            <translation>Ajouter un motif</translation>
        </message>
        <message>
            <source>Edit the reason</source>
            <translation>Modifier le motif</translation>
        </message>
        <message>
            <source>Sentence in the remark</source>
            <translation>Phrase du retour</translation>
        </message>
        <message>
            <source>Word on the button</source>
            <translation>Mot sur le bouton</translation>
        </message>
    </context>
    <context>
        <name>ReasonsSection</name>
        <message>
            <source>Add a reason</source>
            <translation>Ajouter un motif</translation>
        </message>
        <message>
            <source>Back to the reasons of the program</source>
            <translation>Revenir aux motifs du programme</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>No reason yet. A remark is written by hand then.</source>
            <translation>Aucun motif pour l’instant. Les retours s’écrivent alors à la main.</translation>
        </message>
        <message>
            <source>Ready-made reasons</source>
            <translation>Motifs de renvoi</translation>
        </message>
        <message>
            <source>The reasons of the program are offered again.</source>
            <translation>Les motifs du programme sont de nouveau proposés.</translation>
        </message>
        <message>
            <source>What you often say when you send a post back: a word to choose, and the sentence it puts into your remark. They stay on this computer, for every brand; each language has its own.</source>
            <translation>Ce que vous dites souvent en renvoyant un post : un mot à choisir, et la phrase qu’il ajoute à votre retour. Ces motifs restent sur cet ordinateur, pour toutes les marques ; chaque langue a les siens.</translation>
        </message>
        <message>
            <source>“{name}” deleted.</source>
            <translation>« {name} » supprimé.</translation>
        </message>
    </context>
    <context>
        <name>RemarkPanel</name>
        <message>
            <source>Make a remark · M</source>
            <translation>Faire un retour · M</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Remarks · not answered yet</source>
            <translation>Retours · pas encore de réponse</translation>
        </message>
        <message>
            <source>Remarks · {person} answered</source>
            <translation>Retours · {person} a répondu</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>RemarkWriter</name>
        <message>
            <source>About the whole post (Esc)</source>
            <translation>Sur tout le post (Échap)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Answer to {person}</source>
            <translation>Réponse à {person}</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Suggest other words</source>
            <translation>Proposer d’autres mots</translation>
        </message>
        <message>
            <source>The words you suggest</source>
            <translation>Les mots que vous proposez</translation>
        </message>
        <message>
            <source>Who reads it</source>
            <translation>Qui le lit</translation>
        </message>
        <message>
            <source>Write a remark</source>
            <translation>Écrire un retour</translation>
        </message>
        <message>
            <source>Write a remark…</source>
            <translation>Écrire un retour…</translation>
        </message>
    </context>
    <context>
        <name>Remarking</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Drag over a part of it, or move one with the arrow keys; Shift makes it larger.</source>
            <translation>Encadrez-en une partie à la souris, ou déplacez un cadre avec les flèches ; Maj l’agrandit.</translation>
        </message>
        <message>
            <source>Remark on</source>
            <translation>Retour sur</translation>
        </message>
        <message>
            <source>Select the words with the mouse, or with Shift and the arrow keys.</source>
            <translation>Sélectionnez les mots à la souris, ou avec Maj et les flèches.</translation>
        </message>
        <message>
            <source>The whole post</source>
            <translation>Tout le post</translation>
        </message>
        <message>
            <source>What the remark is about</source>
            <translation>Sur quoi porte le retour</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>A file</source>
            <translation>Un fichier</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>Fichier {number}</translation>
        </message>
        <message>
            <source>File {number}, a part of it</source>
            <translation>Fichier {number}, une partie</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Ces mots ne sont plus dans le texte.</translation>
        </message>
        <message>
            <source>These words have been rewritten since.</source>
            <translation>Ces mots ont été réécrits depuis.</translation>
        </message>
        <message>
            <source>This file is no longer in the post.</source>
            <translation>Ce fichier n’est plus dans le post.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Crop to {ratio}</source>
            <translation>Recadrer en {ratio}</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Go to the first one too many</source>
            <translation>Aller au premier de trop</translation>
        </message>
        <message>
            <source>Make it one post</source>
            <translation>En faire un seul post</translation>
        </message>
        <message>
            <source>Move the rest to post {number}</source>
            <translation>Passer le reste au post {number}</translation>
        </message>
        <message>
            <source>Put it into the first comment</source>
            <translation>Mettre en premier commentaire</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>L’indiquer</translation>
        </message>
        <message>
            <source>Shorten…</source>
            <translation>Raccourcir…</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Diviser de nouveau</translation>
        </message>
        <message>
            <source>Split into a thread</source>
            <translation>Diviser en fil</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>L’enlever</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>L’écrire</translation>
        </message>
    </context>
    <context>
        <name>RepeatForm</name>
        <message numerus="yes">
            <source>%n post(s) in the series</source>
            <translation>
                <numerusform>%n post dans la série</numerusform>
                <numerusform>%n posts dans la série</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s), {rule}, until {last}.</source>
            <translation>
                <numerusform>%n post, {rule}, jusqu’au {last}.</numerusform>
                <numerusform>%n posts, {rule}, jusqu’au {last}.</numerusform>
            </translation>
        </message>
        <message>
            <source>After a number of posts</source>
            <translation>Après un nombre de posts</translation>
        </message>
        <message>
            <source>Change the repetition</source>
            <translation>Modifier la répétition</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Each is written, moved and validated on its own.</source>
            <translation>Chacun s’écrit, se déplace et se valide séparément.</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Month, on this date</source>
            <translation>Mois, à cette date</translation>
        </message>
        <message>
            <source>Month, on this weekday</source>
            <translation>Mois, à ce jour de la semaine</translation>
        </message>
        <message>
            <source>Months, on this date</source>
            <translation>Mois, à cette date</translation>
        </message>
        <message>
            <source>Months, on this weekday</source>
            <translation>Mois, à ce jour de la semaine</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Nombre de posts</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>On a date</source>
            <translation>À une date</translation>
        </message>
        <message>
            <source>Repeat the post</source>
            <translation>Répéter le post</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
    </context>
    <context>
        <name>Repetition</name>
        <message>
            <source>Repeat…</source>
            <translation>Répéter…</translation>
        </message>
        <message>
            <source>Series, {rule}: {number} of {total}. What you change here changes this post alone.</source>
            <translation>Série, {rule} : {number} sur {total}. Vos modifications ne touchent que ce post.</translation>
        </message>
    </context>
    <context>
        <name>Replacements</name>
        <message>
            <source>replaced {absent} until {day}: it is over</source>
            <translation>remplaçait {absent} jusqu’au {day} : c’est terminé</translation>
        </message>
        <message>
            <source>replaces {absent} until {day}</source>
            <translation>remplace {absent} jusqu’au {day}</translation>
        </message>
        <message>
            <source>{person} no longer replaces {absent}: take the role away?</source>
            <translation>Le remplacement de {absent} par {person} est terminé : retirer le rôle ?</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <source>Original: {size}</source>
            <translation>Original : {size}</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>tel quel</translation>
        </message>
        <message>
            <source>{channel}: {size}</source>
            <translation>{channel} : {size}</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n restant</numerusform>
                <numerusform>%n restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent back</source>
            <translation>
                <numerusform>%n renvoyé</numerusform>
                <numerusform>%n renvoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n validated</source>
            <translation>
                <numerusform>%n validé</numerusform>
                <numerusform>%n validés</numerusform>
            </translation>
        </message>
        <message>
            <source>Alternative text of file {number}</source>
            <translation>Texte alternatif du média {number}</translation>
        </message>
        <message>
            <source>File {number} added</source>
            <translation>Média {number} ajouté</translation>
        </message>
        <message>
            <source>File {number} cropped otherwise</source>
            <translation>Média {number} recadré</translation>
        </message>
        <message>
            <source>File {number} moved from post {before} to post {after} of the thread</source>
            <translation>Média {number} passé du post {before} au post {after} du fil</translation>
        </message>
        <message>
            <source>File {number} prepared anew</source>
            <translation>Média {number} préparé à nouveau</translation>
        </message>
        <message>
            <source>File {number} replaced</source>
            <translation>Média {number} remplacé</translation>
        </message>
        <message>
            <source>File {number} taken away</source>
            <translation>Média {number} retiré</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>Premier commentaire</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Make a remark on this file</source>
            <translation>Faire un retour sur ce fichier</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The time it was planned for has passed: it needs another one, or goes out late.</source>
            <translation>L’heure prévue est passée : il en faut une autre, sinon le post sortira en retard.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Version {number} · {person} · {time}</source>
            <translation>Version {number} · {person} · {time}</translation>
        </message>
        <message>
            <source>[added: {text}]</source>
            <translation>[ajouté : {text}]</translation>
        </message>
        <message>
            <source>[removed: {text}]</source>
            <translation>[supprimé : {text}]</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>its time has passed</source>
            <translation>heure dépassée</translation>
        </message>
        <message>
            <source>no alternative text</source>
            <translation>sans texte alternatif</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>round {number}</source>
            <translation>{number}e tour</translation>
        </message>
        <message>
            <source>sent back: {moment}</source>
            <translation>renvoyé : {moment}</translation>
        </message>
        <message>
            <source>validated: {moment}</source>
            <translation>validé : {moment}</translation>
        </message>
        <message>
            <source>version {number}, all of it</source>
            <translation>version {number}, en entier</translation>
        </message>
        <message>
            <source>version {number}, compared with version {since}</source>
            <translation>version {number}, comparée à la {since}</translation>
        </message>
        <message>
            <source>version {number}, compared with version {since}, which you have seen</source>
            <translation>version {number}, comparée à la {since} que vous avez vue</translation>
        </message>
        <message>
            <source>version {number}, compared with version {since}, which you sent back</source>
            <translation>version {number}, comparée à la {since} que vous avez renvoyée</translation>
        </message>
        <message>
            <source>version {number}, compared with version {since}, which you validated</source>
            <translation>version {number}, comparée à la {since} que vous avez validée</translation>
        </message>
        <message>
            <source>version {number}, compared with version {since}, which {person} sent back</source>
            <translation>version {number}, comparée à la {since} renvoyée par {person}</translation>
        </message>
        <message>
            <source>version {number}, new to you</source>
            <translation>version {number}, nouvelle pour vous</translation>
        </message>
        <message>
            <source>version {number}, sent back by {person}</source>
            <translation>version {number}, renvoyée par {person}</translation>
        </message>
        <message>
            <source>was {number}</source>
            <translation>était {number}</translation>
        </message>
        <message>
            <source>{text} (post {number} of the thread)</source>
            <translation>{text} (post {number} du fil)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n posts are validated.</source>
            <translation>
                <numerusform>%n post est validé.</numerusform>
                <numerusform>%n posts sont validés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>La rétablir</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n of them first.</source>
            <translation>
                <numerusform>Regardez d’abord %n post que vous n’avez pas vu.</numerusform>
                <numerusform>Regardez d’abord %n posts que vous n’avez pas vus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Posts that wait</source>
            <translation>Posts en attente</translation>
        </message>
        <message>
            <source>The correction was taken back.</source>
            <translation>La correction est annulée.</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>To validate</source>
            <translation>À valider</translation>
        </message>
        <message>
            <source>Your decision on “{title}” is taken back.</source>
            <translation>Votre décision sur « {title} » est annulée.</translation>
        </message>
        <message>
            <source>“{title}” is paused.</source>
            <translation>« {title} » est en pause.</translation>
        </message>
        <message>
            <source>“{title}” is sent back.</source>
            <translation>« {title} » est renvoyé.</translation>
        </message>
        <message>
            <source>“{title}” is sent for validation.</source>
            <translation>« {title} » est envoyé en validation.</translation>
        </message>
        <message>
            <source>“{title}” is validated.</source>
            <translation>« {title} » est validé.</translation>
        </message>
        <message>
            <source>“{title}” moved to the next free slot.</source>
            <translation>« {title} » est déplacé au prochain créneau libre.</translation>
        </message>
    </context>
    <context>
        <name>RightsFields</name>
        <message>
            <source>How they agreed: message, contract …</source>
            <translation>Leur accord : message, contrat…</translation>
        </message>
        <message>
            <source>Last day it may be used</source>
            <translation>Dernier jour d’utilisation</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>À qui elle appartient</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>tous les jours</numerusform>
                <numerusform>tous les %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on day {day}</source>
            <translation>
                <numerusform>tous les mois, le {day}</numerusform>
                <numerusform>tous les %n mois, le {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the first {day}</source>
            <translation>
                <numerusform>tous les mois, le premier {day}</numerusform>
                <numerusform>tous les %n mois, le premier {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the fourth {day}</source>
            <translation>
                <numerusform>tous les mois, le quatrième {day}</numerusform>
                <numerusform>tous les %n mois, le quatrième {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the last day</source>
            <translation>
                <numerusform>tous les mois, le dernier jour</numerusform>
                <numerusform>tous les %n mois, le dernier jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the last {day}</source>
            <translation>
                <numerusform>tous les mois, le dernier {day}</numerusform>
                <numerusform>tous les %n mois, le dernier {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the second {day}</source>
            <translation>
                <numerusform>tous les mois, le deuxième {day}</numerusform>
                <numerusform>tous les %n mois, le deuxième {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s), on the third {day}</source>
            <translation>
                <numerusform>tous les mois, le troisième {day}</numerusform>
                <numerusform>tous les %n mois, le troisième {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s), on {days}</source>
            <translation>
                <numerusform>toutes les semaines, le {days}</numerusform>
                <numerusform>toutes les %n semaines, le {days}</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <source> day(s)</source>
            <translation> jour(s)</translation>
        </message>
        <message>
            <source>A post is validated by</source>
            <translation>Un post est validé par</translation>
        </message>
        <message>
            <source>A validated post may be moved</source>
            <translation>Un post validé peut être déplacé</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit the step</source>
            <translation>Modifier l’étape</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Nobody validates their own post while another validator exists.</source>
            <translation>Personne ne valide son propre post tant qu’il existe un autre valideur.</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>Nombre de jours</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The rules hold for what is sent from now on.</source>
            <translation>Les règles valent pour ce qui est envoyé à partir de maintenant.</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>What a post needs before it is cleared to publish. The rules are frozen for a post when it is sent for validation.</source>
            <translation>Ce qu’il faut à un post pour être bon à publier. Pour chaque post, les règles sont figées quand il part en validation.</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>Qui valide à l’étape « {name} » ?</translation>
        </message>
        <message>
            <source>Whoever sends a post also clears it; the history says so.</source>
            <translation>Qui envoie un post le valide aussi ; l’historique le dit.</translation>
        </message>
    </context>
    <context>
        <name>SafeZones</name>
        <message>
            <source>{channels}: keep words and faces away from the top {top}%, the bottom {bottom}%, the left {left}% and the right {right}% of the screen.</source>
            <translation>{channels} : laissez sans texte ni visage {top} % en haut, {bottom} % en bas, {left} % à gauche et {right} % à droite de l’écran.</translation>
        </message>
    </context>
    <context>
        <name>SavedViewForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Renommer la vue</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Enregistrer cette vue</translation>
        </message>
        <message>
            <source>Such as “To validate this week”</source>
            <translation>Par exemple « À valider cette semaine »</translation>
        </message>
        <message>
            <source>The filters and the kind of view are kept, for everybody who works in this brand.</source>
            <translation>Les filtres et le type de vue sont gardés, pour toutes les personnes qui travaillent dans cette marque.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Have “{name}” show this</source>
            <translation>Garder ceci dans « {name} »</translation>
        </message>
        <message>
            <source>Rename or delete views…</source>
            <translation>Renommer ou supprimer des vues…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Enregistrer cette vue…</translation>
        </message>
        <message>
            <source>“{name}” shows this from now on.</source>
            <translation>« {name} » montre ceci désormais.</translation>
        </message>
    </context>
    <context>
        <name>SavedViewsSection</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Filters and a kind of view under one name. A view is saved in the calendar, by the bookmark above it, and is there for everybody who works in this brand.</source>
            <translation>Des filtres et un type de vue sous un même nom. Une vue s’enregistre dans le calendrier, par le signet au-dessus de celui-ci, et sert à toutes les personnes qui travaillent dans cette marque.</translation>
        </message>
        <message>
            <source>No saved view yet. Filter the calendar, then press the bookmark above it.</source>
            <translation>Pas encore de vue enregistrée. Filtrez le calendrier, puis cliquez sur le signet au-dessus.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>“{name}” deleted.</source>
            <translation>« {name} » supprimée.</translation>
        </message>
    </context>
    <context>
        <name>Schedule</name>
        <message numerus="yes">
            <source>%n channels with another time</source>
            <translation>
                <numerusform>%n compte à une autre heure</numerusform>
                <numerusform>%n comptes à une autre heure</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the shared time</source>
            <translation>Revenir à l’heure commune</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day: {day}</source>
            <translation>Jour : {day}</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Sans heure</translation>
        </message>
        <message>
            <source>One time per channel</source>
            <translation>Une heure par compte</translation>
        </message>
        <message>
            <source>Take the first one</source>
            <translation>Prendre la première</translation>
        </message>
        <message>
            <source>Take the second one</source>
            <translation>Prendre la seconde</translation>
        </message>
        <message>
            <source>Time of day, empty for none</source>
            <translation>Heure, vide si aucune</translation>
        </message>
        <message>
            <source>“{text}” is not a time of day.</source>
            <translation>« {text} » n’est pas une heure.</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message numerus="yes">
            <source>Archive (%n)</source>
            <translation>
                <numerusform>Archives (%n)</numerusform>
                <numerusform>Archives (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go to the other %n</source>
            <translation>
                <numerusform>Aller à l’autre, dans la file</numerusform>
                <numerusform>Aller aux %n autres, dans la file</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the archive</source>
            <translation>Masquer les archives</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n de plus</numerusform>
                <numerusform>Afficher %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more of {all}</source>
            <translation>
                <numerusform>Afficher %n de plus sur {all}</numerusform>
                <numerusform>Afficher %n de plus sur {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Your role does not let you {act}.</source>
            <translation>Votre rôle ne permet pas de {act}.</translation>
        </message>
        <message>
            <source>{name} is in the archive.</source>
            <translation>{name} est dans les archives.</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n post(s) of the series put in the bin.</source>
            <translation>
                <numerusform>%n post de la série mis à la corbeille.</numerusform>
                <numerusform>%n posts de la série mis à la corbeille.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the repetition from here on…</source>
            <translation>Modifier la répétition à partir d’ici…</translation>
        </message>
        <message>
            <source>End the series after this post</source>
            <translation>Arrêter la série après ce post</translation>
        </message>
        <message>
            <source>Give it to the other posts…</source>
            <translation>Reporter sur les autres posts…</translation>
        </message>
        <message>
            <source>Put this post and the following in the bin</source>
            <translation>Mettre ce post et les suivants à la corbeille</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Répéter…</translation>
        </message>
        <message>
            <source>Series · {number} of {total}</source>
            <translation>Série · {number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>SeriesForm</name>
        <message numerus="yes">
            <source>%n post(s) of the series changed</source>
            <translation>
                <numerusform>%n post de la série modifié</numerusform>
                <numerusform>%n posts de la série modifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toute la série</translation>
        </message>
        <message>
            <source>Day of the week or month, and time</source>
            <translation>Jour de la semaine ou du mois, et heure</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Give it to the other posts</source>
            <translation>Reporter sur les autres posts</translation>
        </message>
        <message>
            <source>Texts, pictures, channels and notes</source>
            <translation>Textes, images, comptes et notes</translation>
        </message>
        <message>
            <source>This one and the following</source>
            <translation>Celui-ci et les suivants</translation>
        </message>
        <message>
            <source>This replaces changes made to single posts. What is published stays; what was validated and changes is to be validated again.</source>
            <translation>Les modifications faites à un seul post sont remplacées. Ce qui est publié reste tel quel ; ce qui était validé et change est à revalider.</translation>
        </message>
        <message>
            <source>What they get from this one</source>
            <translation>Ce qu’ils reprennent de celui-ci</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SevenDays</name>
        <message>
            <source>No post of this week fits the filters.</source>
            <translation>Aucun post de cette semaine ne correspond aux filtres.</translation>
        </message>
        <message>
            <source>Nothing is planned this week.</source>
            <translation>Rien n’est prévu cette semaine.</translation>
        </message>
        <message>
            <source>Nothing is planned this week. Double-click a day or press N to write a post.</source>
            <translation>Rien n’est prévu cette semaine. Double-cliquez sur un jour ou appuyez sur N pour écrire un post.</translation>
        </message>
    </context>
    <context>
        <name>ShapeChoice</name>
        <message>
            <source>As it is</source>
            <translation>Telle quelle</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>{ratio}, fits every channel</source>
            <translation>{ratio}, convient à tous les comptes</translation>
        </message>
        <message>
            <source>{ratio}, fits {channels}</source>
            <translation>{ratio}, convient à {channels}</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>A file cannot be shown, and nothing is validated unseen.</source>
            <translation>Un fichier ne peut pas être affiché, et rien n’est validé sans être vu.</translation>
        </message>
        <message>
            <source>A file is missing on this computer, and nothing is validated unseen.</source>
            <translation>Un fichier manque sur cet ordinateur, et rien n’est validé sans être vu.</translation>
        </message>
        <message>
            <source>A file is not the one that was sent: it was damaged or exchanged on the disk.</source>
            <translation>Un fichier n’est plus celui qui a été envoyé : il a été abîmé ou échangé sur le disque.</translation>
        </message>
        <message>
            <source>Wait until every file is shown.</source>
            <translation>Attendez que tous les fichiers soient affichés.</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Channel of the preview</source>
            <translation>Compte de l’aperçu</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>New post with it</source>
            <translation>Nouveau post avec ce fichier</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Utilisé dans</translation>
        </message>
        <message>
            <source>winter, workshop, team …</source>
            <translation>hiver, atelier, équipe…</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>CHANNELS</source>
            <translation>COMPTES</translation>
        </message>
        <message>
            <source>STATUS · {month}</source>
            <translation>STATUT · {month}</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
    </context>
    <context>
        <name>SlotFace</name>
        <message>
            <source>Free slot</source>
            <translation>Créneau libre</translation>
        </message>
    </context>
    <context>
        <name>SlotForm</name>
        <message>
            <source>Add a slot</source>
            <translation>Ajouter un créneau</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Edit the slot</source>
            <translation>Modifier le créneau</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>SlotsSection</name>
        <message>
            <source>A slot belongs to a channel, and this brand has none yet.</source>
            <translation>Un créneau appartient à un compte, et cette marque n’en a pas encore.</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Add a slot</source>
            <translation>Ajouter un créneau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No slot yet.</source>
            <translation>Aucun créneau pour l’instant.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Slot removed.</source>
            <translation>Créneau retiré.</translation>
        </message>
        <message>
            <source>The hours at which each channel publishes best. Free slots are outlined in the calendar, and any post can be moved to the next one.</source>
            <translation>Les heures où chaque compte publie le mieux. Les créneaux libres sont en pointillé dans le calendrier, et tout post peut aller au suivant.</translation>
        </message>
        <message>
            <source>Weekly slots</source>
            <translation>Créneaux</translation>
        </message>
    </context>
    <context>
        <name>SnapButton</name>
        <message>
            <source>Posts are put on times this far apart</source>
            <translation>Écart entre deux horaires possibles</translation>
        </message>
    </context>
    <context>
        <name>SnippetForm</name>
        <message>
            <source>Edit the template</source>
            <translation>Modifier le modèle</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>Premier commentaire</translation>
        </message>
        <message>
            <source>In braces { } the words date, hour, campaign, link and channel are filled in by the post; any other, such as first name, is asked for.</source>
            <translation>Entre accolades { }, les mots date, heure, campagne, lien et compte sont remplis par le post ; tout autre, comme prénom, est demandé.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No tags</source>
            <translation>Aucun tag</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Enregistrer un modèle</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>SnippetMenu</name>
        <message>
            <source>Edit the templates…</source>
            <translation>Modifier les modèles…</translation>
        </message>
        <message>
            <source>No template yet</source>
            <translation>Aucun modèle pour l’instant</translation>
        </message>
        <message>
            <source>Save this post as a template…</source>
            <translation>Enregistrer ce post comme modèle…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>The post keeps the first comment it has; the template’s is left out.</source>
            <translation>Le post garde son premier commentaire ; celui du modèle est laissé de côté.</translation>
        </message>
    </context>
    <context>
        <name>SnippetsSection</name>
        <message>
            <source>Add a template</source>
            <translation>Ajouter un modèle</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No template yet. Opening hours, a recurring question or a signature are good first ones.</source>
            <translation>Aucun modèle pour l’instant. Commencez par les horaires, une question qui revient ou une signature.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Texts to begin with, or to put into others. Words in braces are filled in when one is used; a first comment and tags make a whole post of it.</source>
            <translation>Des textes pour commencer, ou à glisser dans d’autres. Les mots entre accolades sont remplis à l’usage ; un premier commentaire et des tags en font un post entier.</translation>
        </message>
        <message>
            <source>“{name}” deleted.</source>
            <translation>« {name} » supprimé.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Spelling cannot be checked on this computer.</source>
            <translation>L’orthographe ne peut pas être vérifiée sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Spending</name>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Organic</source>
            <translation>Organique</translation>
        </message>
        <message>
            <source>Organic or sponsored</source>
            <translation>Organique ou sponsorisé</translation>
        </message>
        <message>
            <source>Sponsored</source>
            <translation>Sponsorisé</translation>
        </message>
        <message>
            <source>What it may cost</source>
            <translation>Budget prévu</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Editorial calendar</source>
            <translation>Calendrier éditorial</translation>
        </message>
        <message>
            <source>Open another folder…</source>
            <translation>Ouvrir un autre dossier…</translation>
        </message>
        <message>
            <source>Open the demonstration brand</source>
            <translation>Ouvrir la marque de démonstration</translation>
        </message>
        <message>
            <source>Open the folder of a brand</source>
            <translation>Ouvrir le dossier d’une marque</translation>
        </message>
        <message>
            <source>Open this backup</source>
            <translation>Ouvrir cette sauvegarde</translation>
        </message>
        <message>
            <source>RECENT BRANDS</source>
            <translation>MARQUES RÉCENTES</translation>
        </message>
        <message>
            <source>The file of “{brand}” is damaged. Its newest good backup is from {moment}. The damaged file is kept, and what was decided since is brought back where it can be read.</source>
            <translation>Le fichier de « {brand} » est endommagé. Sa dernière bonne sauvegarde date du {moment}. Le fichier endommagé est gardé, et ce qui a été décidé depuis est repris s’il est encore lisible.</translation>
        </message>
        <message>
            <source>Write, have it validated, plan, export. Your calendar lives on this computer: no account, no server, and it works offline.</source>
            <translation>Écrire, faire valider, planifier, exporter. Votre calendrier vit sur cet ordinateur : pas d’inscription, pas de serveur, et il fonctionne hors ligne.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n in review</source>
            <translation>
                <numerusform>%n en validation</numerusform>
                <numerusform>%n en validation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) in week {number}</source>
            <translation>
                <numerusform>%n post en semaine {number}</numerusform>
                <numerusform>%n posts en semaine {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) in {month}</source>
            <translation>
                <numerusform>%n post en {month}</numerusform>
                <numerusform>%n posts en {month}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to correct</source>
            <translation>
                <numerusform>%n à corriger</numerusform>
                <numerusform>%n à corriger</numerusform>
            </translation>
        </message>
        <message>
            <source>No posts in week {number}</source>
            <translation>Aucun post en semaine {number}</translation>
        </message>
        <message>
            <source>No posts in {month}</source>
            <translation>Aucun post en {month}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>semaine {number}</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Demandée</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Who has to agree</source>
            <translation>Qui doit être d’accord</translation>
        </message>
        <message>
            <source>all but these</source>
            <translation>tous sauf ceux-ci</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>any one of them</source>
            <translation>n’importe lequel d’entre eux</translation>
        </message>
        <message>
            <source>every post</source>
            <translation>tous les posts</translation>
        </message>
        <message>
            <source>if the author asks</source>
            <translation>si l’auteur le demande</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>seulement ceux-ci</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Juridique</translation>
        </message>
        <message>
            <source>SMM</source>
            <translation>SMM</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>if the author asks</source>
            <translation>si l’auteur le demande</translation>
        </message>
        <message>
            <source>not for {names}</source>
            <translation>sauf {names}</translation>
        </message>
        <message>
            <source>only for {names}</source>
            <translation>seulement {names}</translation>
        </message>
    </context>
    <context>
        <name>Stretcher</name>
        <message>
            <source>“{name}” now runs {days}</source>
            <translation>« {name} » : {days}</translation>
        </message>
    </context>
    <context>
        <name>SubscribeGuide</name>
        <message>
            <source>A file that is imported twice can make copies (Outlook) or be refused (Thunderbird, GNOME). Only a subscription follows what moves and what goes.</source>
            <translation>Un fichier importé deux fois peut créer des doublons (Outlook) ou être refusé (Thunderbird, GNOME). Seul un abonnement suit ce qui est déplacé ou retiré.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Calendar program</source>
            <translation>Logiciel de calendrier</translation>
        </message>
        <message>
            <source>Choose a folder for the calendar file first.</source>
            <translation>Choisissez d’abord un dossier pour le fichier de calendrier.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>How often it looks</source>
            <translation>À quel rythme il regarde</translation>
        </message>
        <message>
            <source>How to subscribe</source>
            <translation>Comment s’abonner</translation>
        </message>
        <message>
            <source>Subscribe to the calendar</source>
            <translation>S’abonner au calendrier</translation>
        </message>
        <message>
            <source>This program only reads the web: keep the calendar file in a synchronised folder and share it by a direct link, or have it uploaded to your own web space.</source>
            <translation>Ce logiciel ne lit que le web : placez le fichier de calendrier dans un dossier synchronisé et partagez-le par un lien direct, ou faites-le envoyer sur votre propre espace web.</translation>
        </message>
    </context>
    <context>
        <name>Swapping</name>
        <message>
            <source>This post has no date to swap yet</source>
            <translation>Ce post n’a pas encore de date à échanger</translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” have swapped their dates</source>
            <translation>« {one} » et « {other} » ont échangé leurs dates</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Preview in the feed or in the profile’s grid</source>
            <translation>Aperçu dans le fil ou dans la grille du profil</translation>
        </message>
        <message>
            <source>Preview light or dark</source>
            <translation>Aperçu clair ou sombre</translation>
        </message>
        <message>
            <source>Preview on a phone or on a desktop</source>
            <translation>Aperçu sur téléphone ou sur ordinateur</translation>
        </message>
        <message>
            <source>Safe zones</source>
            <translation>Zones de sécurité</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Enregistrer l’image…</translation>
        </message>
    </context>
    <context>
        <name>TagForm</name>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter un tag</translation>
        </message>
        <message>
            <source>Edit the tag</source>
            <translation>Modifier le tag</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>TagsSection</name>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter un tag</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No tag yet. They gather what pillars do not: a place, a product, an event.</source>
            <translation>Pas encore de tag. Ils réunissent ce que les piliers séparent : un lieu, un produit, un événement.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Words that posts share, to find them again and to count them.</source>
            <translation>Des mots que des posts ont en commun, pour les retrouver et les compter.</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n file(s) added to the library.</source>
            <translation>
                <numerusform>%n fichier ajouté aux médias.</numerusform>
                <numerusform>%n fichiers ajoutés aux médias.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermForm</name>
        <message>
            <source>Add words to avoid</source>
            <translation>Ajouter des mots à éviter</translation>
        </message>
        <message>
            <source>Avoid</source>
            <translation>Éviter</translation>
        </message>
        <message>
            <source>Edit words to avoid</source>
            <translation>Modifier des mots à éviter</translation>
        </message>
        <message>
            <source>Say instead (optional)</source>
            <translation>Dire plutôt (facultatif)</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>Pourquoi (facultatif)</translation>
        </message>
        <message>
            <source>connected lamp, for example</source>
            <translation>lampe connectée, par exemple</translation>
        </message>
        <message>
            <source>connected luminaire, for example</source>
            <translation>luminaire connecté, par exemple</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>The brand avoids “{words}”.</source>
            <translation>La marque évite « {words} ».</translation>
        </message>
        <message>
            <source>The brand says “{instead}” instead of “{words}”.</source>
            <translation>La marque dit « {instead} » plutôt que « {words} ».</translation>
        </message>
    </context>
    <context>
        <name>TextRow</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: {what}</source>
            <translation>Copier : {what}</translation>
        </message>
    </context>
    <context>
        <name>ThreadBar</name>
        <message>
            <source>A line of {cut} begins a post.</source>
            <translation>Une ligne {cut} commence un post.</translation>
        </message>
        <message>
            <source>Join again</source>
            <translation>Réunir de nouveau</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Diviser de nouveau</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Puts these words into the text, as your own new version</source>
            <translation>Met ces mots dans le texte, comme votre nouvelle version</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Settled by {person}</source>
            <translation>Résolu par {person}</translation>
        </message>
        <message>
            <source>Show {words}</source>
            <translation>Montrer {words}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>Tile</name>
        <message>
            <source>Drag onto another post, or press Enter or Alt and an arrow key, to swap their dates</source>
            <translation>Faites glisser sur un autre post, ou appuyez sur Entrée ou sur Alt et une flèche, pour échanger leurs dates</translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Swap its date with</source>
            <translation>Échanger sa date avec</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) on {channel} on one day: {day}</source>
            <translation>
                <numerusform>%n post sur {channel} le même jour : {day}</numerusform>
                <numerusform>%n posts sur {channel} le même jour : {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published of {all}</source>
            <translation>
                <numerusform>%n publié sur {all}</numerusform>
                <numerusform>%n publiés sur {all}</numerusform>
            </translation>
        </message>
        <message>
            <source>Create a post</source>
            <translation>Créer un post</translation>
        </message>
        <message numerus="yes">
            <source>Everything is out: %n published</source>
            <translation>
                <numerusform>Tout est sorti : %n publié</numerusform>
                <numerusform>Tout est sorti : %n publiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No post on {channel} for %n day(s)</source>
            <translation>
                <numerusform>Aucun post sur {channel} depuis %n jour</numerusform>
                <numerusform>Aucun post sur {channel} depuis %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>No post on {channel} in the last three months</source>
            <translation>Aucun post sur {channel} depuis trois mois</translation>
        </message>
        <message>
            <source>Nothing more is planned on {channel}</source>
            <translation>Plus rien n’est prévu sur {channel}</translation>
        </message>
        <message>
            <source>Nothing on {channel}, neither published nor planned</source>
            <translation>Rien sur {channel}, ni publié ni prévu</translation>
        </message>
        <message numerus="yes">
            <source>Nothing planned on {channel} for the next %n day(s)</source>
            <translation>
                <numerusform>Rien de prévu sur {channel} d’ici %n jour</numerusform>
                <numerusform>Rien de prévu sur {channel} d’ici %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned this week on: {days}</source>
            <translation>Rien de prévu cette semaine : {days}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Waiting for somebody who may validate it</source>
            <translation>En attente de quelqu’un qui puisse valider</translation>
        </message>
        <message>
            <source>Waiting for {names}</source>
            <translation>En attente de {names}</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>dans la journée</translation>
        </message>
        <message>
            <source>before {time}</source>
            <translation>avant {time}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {next} of %n post(s) next week</source>
            <translation>
                <numerusform>{channel} : {next} sur %n post la semaine prochaine</numerusform>
                <numerusform>{channel} : {next} sur %n posts la semaine prochaine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {this} of %n post(s) this week</source>
            <translation>
                <numerusform>{channel} : {this} sur %n post cette semaine</numerusform>
                <numerusform>{channel} : {this} sur %n posts cette semaine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{channel}: {this} of %n post(s) this week, {next} next week</source>
            <translation>
                <numerusform>{channel} : {this} sur %n post cette semaine, {next} la semaine prochaine</numerusform>
                <numerusform>{channel} : {this} sur %n posts cette semaine, {next} la semaine prochaine</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}: {name}</source>
            <translation>{day} : {name}</translation>
        </message>
        <message>
            <source>{status} · change pending</source>
            <translation>{status} · modification en cours</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” are {apart} apart on {channels} ({day}): {gap} is wanted</source>
            <translation>« {first} » et « {second} » sont à {apart} d’écart sur {channels} ({day}) : {gap} sont souhaités</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” go out at the same time on {channels} ({day})</source>
            <translation>« {first} » et « {second} » sortent à la même heure sur {channels} ({day})</translation>
        </message>
        <message>
            <source>“{remark}”</source>
            <translation>« {remark} »</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” ({day}) says the same on {channel} as %n day(s) before</source>
            <translation>
                <numerusform>« {title} » ({day}) redit sur {channel} le même texte %n jour après</numerusform>
                <numerusform>« {title} » ({day}) redit sur {channel} le même texte %n jours après</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” ({day}) says the same on {channel} twice that day</source>
            <translation>« {title} » ({day}) est en double sur {channel} ce jour-là</translation>
        </message>
        <message>
            <source>“{title}” has two versions: choose one</source>
            <translation>« {title} » a deux versions : choisissez</translation>
        </message>
        <message>
            <source>“{title}” is planned for {day} and not sent for validation</source>
            <translation>« {title} » est prévu pour {day} et n’est pas envoyé en validation</translation>
        </message>
        <message>
            <source>“{title}” waits for files that are not here yet</source>
            <translation>« {title} » attend des fichiers qui ne sont pas encore là</translation>
        </message>
        <message>
            <source>“{title}” was changed since it was validated ({day})</source>
            <translation>« {title} » a changé depuis sa validation ({day})</translation>
        </message>
        <message>
            <source>“{title}” was planned for {day} and never sent for validation</source>
            <translation>« {title} » était prévu pour {day} et n’a jamais été envoyé en validation</translation>
        </message>
        <message>
            <source>“{title}” was written by a newer version of this program</source>
            <translation>« {title} » vient d’une version plus récente de ce programme</translation>
        </message>
        <message>
            <source>“{title}”: {until}</source>
            <translation>« {title} » : {until}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Every channel and every day of this week has its posts.</source>
            <translation>Chaque compte et chaque jour de cette semaine a ses posts.</translation>
        </message>
        <message>
            <source>Nothing goes out today. Validated posts stand here on their day.</source>
            <translation>Rien ne sort aujourd’hui. Les posts validés apparaissent ici le jour venu.</translation>
        </message>
        <message>
            <source>Nothing waits for a decision. Posts sent for validation arrive here.</source>
            <translation>Aucune décision n’est attendue. Les posts envoyés en validation arrivent ici.</translation>
        </message>
        <message>
            <source>Nothing was sent back. Remarks on posts arrive here.</source>
            <translation>Rien n’a été renvoyé. Les retours sur les posts arrivent ici.</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Ouvrir le calendrier</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>To notice</source>
            <translation>À remarquer</translation>
        </message>
        <message>
            <source>To publish today</source>
            <translation>À publier aujourd’hui</translation>
        </message>
        <message>
            <source>To validate</source>
            <translation>À valider</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Émoji</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Link that says where its visitors come from (UTM)</source>
            <translation>Lien qui dit d’où viennent ses visiteurs (UTM)</translation>
        </message>
        <message>
            <source>Link, UTM</source>
            <translation>Lien, UTM</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Mention an account</source>
            <translation>Mentionner un compte</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Sets of hashtags</source>
            <translation>Groupes de hashtags</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Typography, search, spelling</source>
            <translation>Typographie, recherche, orthographe</translation>
        </message>
        <message>
            <source>View of the calendar</source>
            <translation>Vue du calendrier</translation>
        </message>
        <message>
            <source>View of the week</source>
            <translation>Vue de la semaine</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Drag onto a day; drop here to take the date away.</source>
            <translation>Glissez sur un jour ; déposez ici pour retirer la date.</translation>
        </message>
        <message>
            <source>Fold the posts to plan away</source>
            <translation>Replier les posts à planifier</translation>
        </message>
        <message>
            <source>Ideas without a date wait here.</source>
            <translation>Les idées sans date attendent ici.</translation>
        </message>
        <message>
            <source>No post without a date fits the filters.</source>
            <translation>Aucun post sans date ne correspond aux filtres.</translation>
        </message>
        <message>
            <source>Show the posts to plan</source>
            <translation>Afficher les posts à planifier</translation>
        </message>
        <message>
            <source>To plan</source>
            <translation>À planifier</translation>
        </message>
    </context>
    <context>
        <name>Typography</name>
        <message>
            <source>1re, 2e</source>
            <translation>1re, 2e</translation>
        </message>
        <message>
            <source>Curly apostrophe ’</source>
            <translation>Apostrophe courbe ’</translation>
        </message>
        <message>
            <source>Dashes of a dialogue</source>
            <translation>Tirets de dialogue</translation>
        </message>
        <message>
            <source>Narrow space before ; ! ?</source>
            <translation>Espace fine avant ; ! ?</translation>
        </message>
        <message>
            <source>No-break space before :</source>
            <translation>Espace insécable avant :</translation>
        </message>
        <message>
            <source>Spaces in numbers and before units</source>
            <translation>Espaces dans les nombres et avant les unités</translation>
        </message>
        <message>
            <source>« » for quotes</source>
            <translation>Guillemets « »</translation>
        </message>
        <message>
            <source>… for three dots</source>
            <translation>… pour trois points</translation>
        </message>
    </context>
    <context>
        <name>TypographyForm</name>
        <message numerus="yes">
            <source>%n change(s) made</source>
            <translation>
                <numerusform>%n changement fait</numerusform>
                <numerusform>%n changements faits</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Characters: {costs}</source>
            <translation>Caractères : {costs}</translation>
        </message>
        <message>
            <source>Costs no character on any channel.</source>
            <translation>Ne coûte aucun caractère, sur aucun compte.</translation>
        </message>
        <message>
            <source>French typography</source>
            <translation>Typographie française</translation>
        </message>
        <message>
            <source>In the shared text</source>
            <translation>Dans le texte commun</translation>
        </message>
        <message>
            <source>In the text of {channel}</source>
            <translation>Dans le texte de {channel}</translation>
        </message>
        <message>
            <source>In the text of {channel}, which then has its own</source>
            <translation>Dans le texte de {channel}, qui aura alors le sien</translation>
        </message>
        <message>
            <source>Nothing to change: the text follows it already.</source>
            <translation>Rien à changer : le texte la suit déjà.</translation>
        </message>
        <message>
            <source>What changes (· is a no-break space)</source>
            <translation>Ce qui change (· est une espace insécable)</translation>
        </message>
        <message>
            <source>{habit} ({count})</source>
            <translation>{habit} ({count})</translation>
        </message>
    </context>
    <context>
        <name>UtmForm</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Content (optional)</source>
            <translation>Contenu (facultatif)</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Into the link field</source>
            <translation>Dans le champ Lien</translation>
        </message>
        <message>
            <source>Into the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Link with its origin (UTM)</source>
            <translation>Lien avec son origine (UTM)</translation>
        </message>
        <message>
            <source>Medium: what kind</source>
            <translation>Support : de quel genre</translation>
        </message>
        <message>
            <source>Source: where it stands</source>
            <translation>Source : où il se trouve</translation>
        </message>
        <message>
            <source>Term (optional)</source>
            <translation>Mot-clé (facultatif)</translation>
        </message>
        <message>
            <source>The whole address</source>
            <translation>L’adresse entière</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Où il va</translation>
        </message>
    </context>
    <context>
        <name>VocabularySection</name>
        <message>
            <source>Add words to avoid</source>
            <translation>Ajouter des mots à éviter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>In the dictionary of the brand</source>
            <translation>Dans le dictionnaire de la marque</translation>
        </message>
        <message>
            <source>No words yet. Whoever writes is reminded of them, and never stopped.</source>
            <translation>Aucun mot pour l’instant. Qui écrit en est averti, jamais empêché.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Words the brand avoids, and what it says instead: they are underlined in every text. Words added to the dictionary while writing are listed too.</source>
            <translation>Les mots que la marque évite, et ce qu’elle dit à la place : ils sont soulignés dans chaque texte. Les mots ajoutés au dictionnaire pendant l’écriture y figurent aussi.</translation>
        </message>
        <message>
            <source>“{words}” removed.</source>
            <translation>« {words} » retiré.</translation>
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
        <message>
            <source>no posts</source>
            <translation>aucun post</translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n more like these: show them</source>
            <translation>
                <numerusform>%n autre du même genre : l’afficher</numerusform>
                <numerusform>%n autres du même genre : les afficher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) not validated when their time passed</source>
            <translation>
                <numerusform>%n post non validé alors que son heure est passée</numerusform>
                <numerusform>%n posts non validés alors que leur heure est passée</numerusform>
            </translation>
        </message>
        <message>
            <source>Its time has passed, and nobody validated it</source>
            <translation>Son heure est passée sans que personne ne le valide</translation>
        </message>
        <message>
            <source>Same text on {channel} on {day}</source>
            <translation>Même texte sur {channel}, {day}</translation>
        </message>
        <message numerus="yes">
            <source>{channel}: %n post(s) a week wanted, {weeks}</source>
            <translation>
                <numerusform>{channel} : %n post par semaine visé, {weeks}</numerusform>
                <numerusform>{channel} : %n posts par semaine visés, {weeks}</numerusform>
            </translation>
        </message>
        <message>
            <source>{posts} in W{number}</source>
            <translation>{posts} en S{number}</translation>
        </message>
    </context>
    <context>
        <name>WhenPanel</name>
        <message>
            <source>At a time of day</source>
            <translation>À une heure précise</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>The second {hour}, after the clocks go back</source>
            <translation>Le second {hour}, après le retour à l’heure d’hiver</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n animations too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n animation de trop ({count} / {limit}).</numerusform>
                <numerusform>%n animations de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>Il manque %n réponse ({count} / {limit}).</numerusform>
                <numerusform>Il manque %n réponses ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n réponse de trop ({count} / {limit}).</numerusform>
                <numerusform>%n réponses de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cashtags too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n cashtag de trop ({count} / {limit}).</numerusform>
                <numerusform>%n cashtags de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more than advised ({count} / {limit}).</source>
            <translation>
                <numerusform>%n caractère de plus que conseillé ({count} / {limit}).</numerusform>
                <numerusform>%n caractères de plus que conseillé ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>%n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>Il manque %n document ({count} / {limit}).</numerusform>
                <numerusform>Il manque %n documents ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n document de trop ({count} / {limit}).</numerusform>
                <numerusform>%n documents de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written to {file}.</source>
            <translation>
                <numerusform>%n événement écrit dans {file}.</numerusform>
                <numerusform>%n événements écrits dans {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>Il manque %n fichier ({count} / {limit}).</numerusform>
                <numerusform>Il manque %n fichiers ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n fichier de trop ({count} / {limit}).</numerusform>
                <numerusform>%n fichiers de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hashtags too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n hashtag de trop ({count} / {limit}).</numerusform>
                <numerusform>%n hashtags de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n lien de trop ({count} / {limit}).</numerusform>
                <numerusform>%n liens de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentions too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n mention de trop ({count} / {limit}).</numerusform>
                <numerusform>%n mentions de trop ({count} / {limit}).</numerusform>
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
                <numerusform>Il manque %n image ({count} / {limit}).</numerusform>
                <numerusform>Il manque %n images ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n image de trop ({count} / {limit}).</numerusform>
                <numerusform>%n images de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts too many for a thread ({count} / {limit}).</source>
            <translation>
                <numerusform>%n post de trop pour un fil ({count} / {limit}).</numerusform>
                <numerusform>%n posts de trop pour un fil ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n videos are missing ({count} / {limit}).</source>
            <translation>
                <numerusform>Il manque %n vidéo ({count} / {limit}).</numerusform>
                <numerusform>Il manque %n vidéos ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n videos too many ({count} / {limit}).</source>
            <translation>
                <numerusform>%n vidéo de trop ({count} / {limit}).</numerusform>
                <numerusform>%n vidéos de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>A brand cannot live on a network disk: two computers could damage it. Keep it on this computer.</source>
            <translation>Une marque ne peut pas vivre sur un disque réseau : deux ordinateurs pourraient l’abîmer. Gardez-la sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A brand needs an owner: make somebody else one first.</source>
            <translation>Une marque a besoin d’un administrateur : donnez d’abord ce rôle à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>A campaign cannot end before it begins.</source>
            <translation>Une campagne ne peut pas finir avant de commencer.</translation>
        </message>
        <message>
            <source>A file is still being prepared. Try again in a moment.</source>
            <translation>Un fichier est encore en préparation. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>A first post, from draft to validation</source>
            <translation>Un premier post, du brouillon à la validation</translation>
        </message>
        <message>
            <source>A key date cannot end before it begins.</source>
            <translation>Un temps fort ne peut pas finir avant de commencer.</translation>
        </message>
        <message>
            <source>A link cannot be clicked here.</source>
            <translation>Un lien n’est pas cliquable ici.</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this post: update this one first.</source>
            <translation>Ce post a été écrit par une version plus récente du programme : mettez d’abord celui-ci à jour.</translation>
        </message>
        <message>
            <source>A note cannot end before it begins.</source>
            <translation>Une note ne peut pas finir avant de commencer.</translation>
        </message>
        <message>
            <source>A note keeps to its day: its hours end at midnight.</source>
            <translation>Une note reste dans sa journée : ses heures s’arrêtent à minuit.</translation>
        </message>
        <message>
            <source>A poll cannot be open for {count:minutes} here, only for: {accepted:minutes}.</source>
            <translation>Ici, un sondage ne peut pas rester ouvert {count:minutes}, seulement : {accepted:minutes}.</translation>
        </message>
        <message>
            <source>A template needs at least one post: add one.</source>
            <translation>Un modèle a besoin d’au moins un post : ajoutez-en un.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Add a channel first, in the settings.</source>
            <translation>Ajoutez d’abord un compte, dans les réglages.</translation>
        </message>
        <message>
            <source>All is well: database, records and files.</source>
            <translation>Tout va bien : base de données, enregistrements et fichiers.</translation>
        </message>
        <message>
            <source>All pictures must have the same size.</source>
            <translation>Toutes les images doivent avoir la même taille.</translation>
        </message>
        <message>
            <source>All posts of this launch would be in the past. Choose a later day.</source>
            <translation>Tous les posts de ce lancement seraient dans le passé. Choisissez un jour plus tardif.</translation>
        </message>
        <message numerus="yes">
            <source>Alternative text {number}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Texte alternatif {number} : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Texte alternatif {number} : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <translation>Animaux et nature</translation>
        </message>
        <message>
            <source>Animated pictures cannot be used yet. Save it as an MP4 video, or one image of it.</source>
            <translation>Les images animées ne peuvent pas encore servir. Enregistrez celle-ci en vidéo MP4, ou une seule de ses images.</translation>
        </message>
        <message>
            <source>Animation {number} has too many frames: {count}, at most {limit}.</source>
            <translation>L’animation {number} a trop d’images : {count}, {limit} au plus.</translation>
        </message>
        <message>
            <source>Animation {number} has too many pixels in all its frames: {count}, at most {limit}.</source>
            <translation>L’animation {number} a trop de pixels dans toutes ses images : {count}, {limit} au plus.</translation>
        </message>
        <message>
            <source>Animation {number} has too many pixels: {count}, at most {limit}.</source>
            <translation>L’animation {number} a trop de pixels : {count}, {limit} au plus.</translation>
        </message>
        <message>
            <source>Animation {number} is too heavy: {count:size}, at most {limit:size}.</source>
            <translation>L’animation {number} est trop lourde : {count:size}, {limit:size} au plus.</translation>
        </message>
        <message>
            <source>Animation {number} is too large: its {side} is {count} pixels, at most {limit}.</source>
            <translation>L’animation {number} est trop grande : sa {side} est de {count} pixels, {limit} au plus.</translation>
        </message>
        <message>
            <source>Another brand of this computer already publishes from {folder}. Choose a folder of its own.</source>
            <translation>Une autre marque de cet ordinateur publie déjà depuis {folder}. Choisissez un dossier pour celle-ci seule.</translation>
        </message>
        <message>
            <source>Another version of this was validated meanwhile. Look at it before you note anything.</source>
            <translation>Une autre version a été validée entre-temps. Regardez-la avant de noter quoi que ce soit.</translation>
        </message>
        <message numerus="yes">
            <source>Answer {number}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Réponse {number} : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Réponse {number} : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>At most {limit} files at once. The rest was left out.</source>
            <translation>{limit} fichiers à la fois au plus. Le reste a été laissé de côté.</translation>
        </message>
        <message>
            <source>At most {most} posts at once. Choose an earlier end: the last one can be repeated again.</source>
            <translation>{most} posts à la fois au plus. Choisissez une fin plus proche : le dernier pourra être répété à son tour.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Backed up to {file}.</source>
            <translation>Sauvegarde faite dans {file}.</translation>
        </message>
        <message>
            <source>Blocked: conflict, files, update</source>
            <translation>Bloqué : conflit, fichiers, mise à jour</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Achetée</translation>
        </message>
        <message>
            <source>CM</source>
            <translation>CM</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Change pending: this is the last validated version.</source>
            <translation>Modification en cours : ceci est la dernière version validée.</translation>
        </message>
        <message>
            <source>Choose a last day that is still to come.</source>
            <translation>Choisissez un dernier jour à venir.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Choisissez au moins un jour de la semaine.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Comité</translation>
        </message>
        <message>
            <source>Conflicting versions</source>
            <translation>Versions en conflit</translation>
        </message>
        <message>
            <source>DRAFT – {title}</source>
            <translation>BROUILLON – {title}</translation>
        </message>
        <message>
            <source>Dark skin</source>
            <translation>Peau foncée</translation>
        </message>
        <message>
            <source>Document {number} cannot be published in this format. Give this channel a picture instead.</source>
            <translation>Le document {number} ne peut pas être publié dans ce format. Donnez plutôt une image à ce compte.</translation>
        </message>
        <message>
            <source>Document {number} is too heavy: {count:size}, at most {limit:size}.</source>
            <translation>Le document {number} est trop lourd : {count:size}, {limit:size} au plus.</translation>
        </message>
        <message numerus="yes">
            <source>Document {number}: %n pages too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Document {number} : %n page de trop ({count} / {limit}).</numerusform>
                <numerusform>Document {number} : %n pages de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Document {number}: this network takes {accepted:kinds}, not {found:kinds}.</source>
            <translation>Document {number} : ce réseau accepte {accepted:kinds}, pas {found:kinds}.</translation>
        </message>
        <message>
            <source>Documents of office programs cannot be used. Export this one as PDF.</source>
            <translation>Les documents bureautiques ne peuvent pas servir. Exportez celui-ci en PDF.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Edited since published</source>
            <translation>Modifié depuis la publication</translation>
        </message>
        <message>
            <source>Editorial calendar – {brand}</source>
            <translation>Calendrier éditorial – {brand}</translation>
        </message>
        <message>
            <source>Enter your PIN first.</source>
            <translation>Saisissez d’abord votre code PIN.</translation>
        </message>
        <message>
            <source>File {number} is no longer in the brand’s folder: nothing leaves without it. Go back to a backup that has it, or have another picture validated in its place.</source>
            <translation>Le fichier {number} n’est plus dans le dossier de la marque : rien ne sort sans lui. Revenez à une sauvegarde qui le contient, ou faites valider une autre image à sa place.</translation>
        </message>
        <message>
            <source>File {number} is not the one that was validated: its bytes have changed on the disk. Go back to a backup that has it, or have another picture validated in its place.</source>
            <translation>Le fichier {number} n’est pas celui qui a été validé : il a changé sur le disque. Revenez à une sauvegarde qui le contient, ou faites valider une autre image à sa place.</translation>
        </message>
        <message numerus="yes">
            <source>First comment: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Premier commentaire : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Premier commentaire : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Drapeaux</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Nourriture et boissons</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>From the public (UGC)</source>
            <translation>Du public (UGC)</translation>
        </message>
        <message numerus="yes">
            <source>Hashtag #{tag}: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Hashtag #{tag} : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Hashtag #{tag} : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En validation</translation>
        </message>
        <message>
            <source>It is not said when the event begins.</source>
            <translation>On ne sait pas quand commence l’événement.</translation>
        </message>
        <message>
            <source>It is not said when the event ends.</source>
            <translation>On ne sait pas quand se termine l’événement.</translation>
        </message>
        <message>
            <source>It would not come again: choose a later end.</source>
            <translation>Il ne reviendrait pas : choisissez une fin plus lointaine.</translation>
        </message>
        <message>
            <source>Key dates of the brand</source>
            <translation>Dates de la marque</translation>
        </message>
        <message>
            <source>Late, to confirm</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Launches</source>
            <translation>Lancements</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Congés</translation>
        </message>
        <message>
            <source>Light skin</source>
            <translation>Peau claire</translation>
        </message>
        <message numerus="yes">
            <source>Link: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Lien : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Lien : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Many posts on one day</source>
            <translation>Trop de posts le même jour</translation>
        </message>
        <message>
            <source>Medium skin</source>
            <translation>Peau légèrement mate</translation>
        </message>
        <message>
            <source>Medium-dark skin</source>
            <translation>Peau mate</translation>
        </message>
        <message>
            <source>Medium-light skin</source>
            <translation>Peau moyennement claire</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Moderation</source>
            <translation>Modération</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Needs an update</source>
            <translation>Mise à jour requise</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Sans compte</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Sans teinte de peau</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Sans heure</translation>
        </message>
        <message>
            <source>Nobody archives themselves: another owner can do it.</source>
            <translation>On ne s’archive pas soi-même : un autre propriétaire peut le faire.</translation>
        </message>
        <message>
            <source>Nobody has validated this version yet: there is nothing to take along.</source>
            <translation>Personne n’a encore validé cette déclinaison : il n’y a rien à emporter.</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <source>One of the versions is empty. Give it a text or a file, then send the post.</source>
            <translation>Une des déclinaisons est vide. Donnez-lui un texte ou un média, puis envoyez le post.</translation>
        </message>
        <message>
            <source>One post does not make a thread.</source>
            <translation>Un seul post ne fait pas un fil.</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>À nous</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>Owner: {person}</source>
            <translation>Responsable : {person}</translation>
        </message>
        <message>
            <source>Paste the address that the link leads to.</source>
            <translation>Collez l’adresse à laquelle mène le lien.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>People and body</source>
            <translation>Personnes et corps</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Picture {number} has a ratio of {ratio}:1; this network goes as far as {limit}.</source>
            <translation>L’image {number} a un rapport de {ratio}:1 ; ce réseau va jusqu’à {limit}.</translation>
        </message>
        <message>
            <source>Picture {number} has a ratio of {ratio}:1; {advised} is advised.</source>
            <translation>L’image {number} a un rapport de {ratio}:1 ; {advised} est conseillé.</translation>
        </message>
        <message>
            <source>Picture {number} has no alternative text.</source>
            <translation>L’image {number} n’a pas de texte alternatif.</translation>
        </message>
        <message>
            <source>Picture {number} has too many pixels: {count}, at most {limit}.</source>
            <translation>L’image {number} a trop de pixels : {count}, {limit} au plus.</translation>
        </message>
        <message>
            <source>Picture {number} is heavier than advised: {count:size}, at most {limit:size}.</source>
            <translation>L’image {number} est plus lourde que conseillé : {count:size}, {limit:size} au plus.</translation>
        </message>
        <message>
            <source>Picture {number} is too heavy: {count:size}, at most {limit:size}.</source>
            <translation>L’image {number} est trop lourde : {count:size}, {limit:size} au plus.</translation>
        </message>
        <message>
            <source>Picture {number} is too large: its {side} is {count} pixels, at most {limit}.</source>
            <translation>L’image {number} est trop grande : sa {side} est de {count} pixels, {limit} au plus.</translation>
        </message>
        <message>
            <source>Picture {number} is too light: {count:size}, at least {limit:size}.</source>
            <translation>L’image {number} est trop légère : {count:size}, {limit:size} au moins.</translation>
        </message>
        <message>
            <source>Picture {number} is too small: its {side} is {count} pixels, at least {limit}.</source>
            <translation>L’image {number} est trop petite : sa {side} est de {count} pixels, {limit} au moins.</translation>
        </message>
        <message>
            <source>Picture {number} is {width} × {height}: {limit_width} × {limit_height} is advised.</source>
            <translation>Image {number} de {width} × {height} : {limit_width} × {limit_height} conseillé.</translation>
        </message>
        <message>
            <source>Picture {number} may be used until {until} only.</source>
            <translation>Image {number} : utilisable jusqu’au {until} seulement.</translation>
        </message>
        <message>
            <source>Picture {number} may be used until {until}, not much longer.</source>
            <translation>Image {number} : utilisable jusqu’au {until}, bientôt plus.</translation>
        </message>
        <message>
            <source>Picture {number} was made by somebody else: note whose it is and how they agreed.</source>
            <translation>Image {number} : elle vient de quelqu’un d’autre, notez de qui et son accord.</translation>
        </message>
        <message>
            <source>Picture {number}: this network takes {accepted:kinds}, not {found:kinds}.</source>
            <translation>Image {number} : ce réseau accepte {accepted:kinds}, pas {found:kinds}.</translation>
        </message>
        <message>
            <source>Pictures of the screens: {pictures}
The calendar file: {file}</source>
            <translation>Images des écrans : {pictures}
Le fichier de calendrier : {file}</translation>
        </message>
        <message>
            <source>Pictures, animations and videos cannot go together here.</source>
            <translation>Images, animations et vidéos ne peuvent pas aller ensemble ici.</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Pilier</translation>
        </message>
        <message>
            <source>Post {number} of the thread is too heavy: {count} bytes, at most {limit}.</source>
            <translation>Le post {number} du fil est trop lourd : {count} octets, {limit} au plus.</translation>
        </message>
        <message numerus="yes">
            <source>Post {number} of the thread: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Post {number} du fil : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Post {number} du fil : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Post {post} of the thread: {sentence}</source>
            <translation>Post {post} du fil : {sentence}</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Published without validation</source>
            <translation>Publié sans validation</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message numerus="yes">
            <source>Question: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Question : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Question : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Ref: EDITO-{id}</source>
            <translation>Réf : EDITO-{id}</translation>
        </message>
        <message>
            <source>SMM</source>
            <translation>SMM</translation>
        </message>
        <message>
            <source>Sales periods</source>
            <translation>Soldes</translation>
        </message>
        <message>
            <source>Same text on the same channel</source>
            <translation>Même texte, même compte</translation>
        </message>
        <message>
            <source>Say in a few words what it is about.</source>
            <translation>Dites en quelques mots de quoi il s’agit.</translation>
        </message>
        <message>
            <source>Say in a few words why, for everybody who reads it.</source>
            <translation>Dites en quelques mots pourquoi, pour tous ceux qui le liront.</translation>
        </message>
        <message>
            <source>Say where the link stands, such as “instagram”.</source>
            <translation>Dites où se trouve le lien, par exemple « instagram ».</translation>
        </message>
        <message>
            <source>Say which posts it is about: a channel, a campaign or a tag.</source>
            <translation>Dites de quels posts il s’agit : un compte, une campagne ou un tag.</translation>
        </message>
        <message>
            <source>Say who takes this step: a role or a person.</source>
            <translation>Précisez qui franchit cette étape : un rôle ou une personne.</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programmé</translation>
        </message>
        <message>
            <source>School holidays</source>
            <translation>Vacances scolaires</translation>
        </message>
        <message>
            <source>Seasonal moments</source>
            <translation>Marronniers</translation>
        </message>
        <message>
            <source>Shoot</source>
            <translation>Tournage</translation>
        </message>
        <message>
            <source>Smileys and emotion</source>
            <translation>Smileys et émotions</translation>
        </message>
        <message>
            <source>Something in the folder “To publish” cannot be changed: {folder}. Is it read-only, or a file of it open elsewhere? It is tried again.</source>
            <translation>Quelque chose ne peut pas être modifié dans le dossier « À publier » : {folder}. Est-il en lecture seule, ou un de ses fichiers ouvert ailleurs ? Un nouvel essai suivra.</translation>
        </message>
        <message>
            <source>Something of this post has not arrived here yet.</source>
            <translation>Une partie de ce post n’est pas encore arrivée ici.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <source>TO CORRECT – {title}</source>
            <translation>À CORRIGER – {title}</translation>
        </message>
        <message>
            <source>TO VALIDATE – {title}</source>
            <translation>À VALIDER – {title}</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message numerus="yes">
            <source>Tags: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Mots-clés : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Mots-clés : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>That is a rule of the team.</source>
            <translation>C’est une règle de l’équipe.</translation>
        </message>
        <message>
            <source>That time is still to come.</source>
            <translation>Cette heure n’est pas encore venue.</translation>
        </message>
        <message>
            <source>The board is missing.</source>
            <translation>Il manque le tableau.</translation>
        </message>
        <message>
            <source>The brand lives in {folder}.</source>
            <translation>La marque se trouve dans {folder}.</translation>
        </message>
        <message>
            <source>The brand’s file is busy. Try again in a moment.</source>
            <translation>Le fichier de la marque est occupé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The brand’s file is damaged. Open a backup of it.</source>
            <translation>Le fichier de la marque est abîmé. Ouvrez-en une sauvegarde.</translation>
        </message>
        <message>
            <source>The brand’s file is damaged; the earlier backups are kept. Close the brand and open it again.</source>
            <translation>Le fichier de la marque est endommagé ; les sauvegardes d’avant sont gardées. Fermez la marque, puis rouvrez-la.</translation>
        </message>
        <message>
            <source>The brand’s folder is no longer in its place. Bring it back, or plug its disk in again.</source>
            <translation>Le dossier de la marque n’est plus à sa place. Remettez-le, ou rebranchez son disque.</translation>
        </message>
        <message>
            <source>The brand’s folder takes no changes. Check who may write to it.</source>
            <translation>Le dossier de la marque n’accepte pas de modification. Vérifiez qui a le droit d’y écrire.</translation>
        </message>
        <message>
            <source>The colours of this picture ({mode}) cannot be read. Save it in RGB.</source>
            <translation>Les couleurs de cette image ({mode}) ne sont pas lisibles. Enregistrez-la en RVB.</translation>
        </message>
        <message>
            <source>The computer’s key store does not answer. Unlock it, then try again.</source>
            <translation>Le trousseau de l’ordinateur ne répond pas. Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The content {id} is not what was sent.</source>
            <translation>Le contenu {id} n’est pas ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>The database is damaged: {text}</source>
            <translation>La base de données est abîmée : {text}</translation>
        </message>
        <message>
            <source>The disk does not answer as it should. Nothing was changed.</source>
            <translation>Le disque ne répond pas comme il faut. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing is lost; make room, then go on.</source>
            <translation>Le disque est plein. Rien n’est perdu ; faites de la place, puis continuez.</translation>
        </message>
        <message>
            <source>The event ends before it begins.</source>
            <translation>L’événement se termine avant de commencer.</translation>
        </message>
        <message>
            <source>The file did not read back as it was written. The earlier one is still there; try another disk.</source>
            <translation>Le fichier relu diffère de ce qui a été écrit. L’ancien est toujours là ; essayez un autre disque.</translation>
        </message>
        <message>
            <source>The file of rules could not be kept or removed. Is the disk full, or the file open elsewhere?</source>
            <translation>Le fichier de règles n’a pas pu être conservé ou retiré. Le disque est-il plein, ou le fichier ouvert ailleurs ?</translation>
        </message>
        <message>
            <source>The file {name} has changed on the disk.</source>
            <translation>Le fichier {name} a changé sur le disque.</translation>
        </message>
        <message>
            <source>The file {name} is missing.</source>
            <translation>Il manque le fichier {name}.</translation>
        </message>
        <message>
            <source>The folder “To publish” cannot be brought up to date: {folder}. It is tried again.</source>
            <translation>Le dossier « À publier » n’a pas pu être mis à jour : {folder}. Un nouvel essai suivra.</translation>
        </message>
        <message>
            <source>The folder “To publish” has no room left: {folder}. It is tried again.</source>
            <translation>Il n’y a plus de place pour le dossier « À publier » : {folder}. Un nouvel essai suivra.</translation>
        </message>
        <message>
            <source>The folder “To publish” is not there: {folder}. It is brought up to date once it is back.</source>
            <translation>Le dossier « À publier » n’est pas là : {folder}. Il sera mis à jour dès son retour.</translation>
        </message>
        <message>
            <source>The hashtag #{tag} is too heavy: {count} bytes, at most {limit}.</source>
            <translation>Le hashtag #{tag} est trop lourd : {count} octets, {limit} au plus.</translation>
        </message>
        <message>
            <source>The last hour of a note comes after its first one.</source>
            <translation>L’heure de fin d’une note vient après son heure de début.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Il manque le nom.</translation>
        </message>
        <message>
            <source>The pictures lie in {folder}.</source>
            <translation>Les images sont dans {folder}.</translation>
        </message>
        <message>
            <source>The poll has no answers yet.</source>
            <translation>Le sondage n’a pas encore de réponses.</translation>
        </message>
        <message>
            <source>The poll has no question yet.</source>
            <translation>Le sondage n’a pas encore de question.</translation>
        </message>
        <message>
            <source>The poll is open for {count:minutes}: at least {limit:minutes}.</source>
            <translation>Le sondage est ouvert {count:minutes} : {limit:minutes} au moins.</translation>
        </message>
        <message>
            <source>The poll is open for {count:minutes}: at most {limit:minutes}.</source>
            <translation>Le sondage est ouvert {count:minutes} : {limit:minutes} au plus.</translation>
        </message>
        <message>
            <source>The proof holds: every record is signed, and every text is the one that was validated.</source>
            <translation>La preuve tient : chaque enregistrement est signé, et chaque texte est celui qui a été validé.</translation>
        </message>
        <message numerus="yes">
            <source>The proof of %n post(s) lies in {file}.</source>
            <translation>
                <numerusform>La preuve de %n post se trouve dans {file}.</numerusform>
                <numerusform>La preuve de %n posts se trouve dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The record that founded the brand is missing, so that no signature can be judged.</source>
            <translation>L’enregistrement qui a fondé la marque manque : aucune signature ne peut être jugée.</translation>
        </message>
        <message>
            <source>The record {id} cannot be read: {text}</source>
            <translation>L’enregistrement {id} est illisible : {text}</translation>
        </message>
        <message>
            <source>The record {id} does not follow the one before it.</source>
            <translation>L’enregistrement {id} ne suit pas le précédent.</translation>
        </message>
        <message>
            <source>The record {id} is not what its author signed.</source>
            <translation>L’enregistrement {id} n’est pas ce que son auteur a signé.</translation>
        </message>
        <message>
            <source>The rules of the brand ask for a validation: send it instead.</source>
            <translation>Les règles de la marque demandent une validation : envoyez-le plutôt.</translation>
        </message>
        <message>
            <source>The second place for backups, {folder}, is not there. Is its disk connected?</source>
            <translation>Le deuxième emplacement des sauvegardes, {folder}, n’est pas là. Son disque est-il branché ?</translation>
        </message>
        <message>
            <source>The team may ask for more than the network, not for less: at most {limit}.</source>
            <translation>L’équipe peut demander plus que le réseau, pas moins : {limit} au plus.</translation>
        </message>
        <message>
            <source>The text is too heavy: {count} bytes, at most {limit}.</source>
            <translation>Le texte est trop lourd : {count} octets, {limit} au plus.</translation>
        </message>
        <message>
            <source>The title is missing.</source>
            <translation>Il manque le titre.</translation>
        </message>
        <message>
            <source>The window that has this brand open did not answer in time. Try again in a moment.</source>
            <translation>La fenêtre où cette marque est ouverte n’a pas répondu à temps. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The words this was suggested for are not in the text any more. Change the text by hand.</source>
            <translation>Les mots pour lesquels c’était proposé ne sont plus dans le texte. Modifiez-le à la main.</translation>
        </message>
        <message>
            <source>There are conflicting versions of this. Choose one of them first, then have it validated.</source>
            <translation>Il y a des versions en conflit. Choisissez-en une d’abord, puis faites-la valider.</translation>
        </message>
        <message>
            <source>There is a backup of {day}, a day that has not come yet: check this computer’s clock.</source>
            <translation>Il y a une sauvegarde du {day}, un jour qui n’est pas encore venu : vérifiez l’horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>There is no brand in {folder}.</source>
            <translation>Il n’y a pas de marque dans {folder}.</translation>
        </message>
        <message>
            <source>There is no screen here, so the program does its work unseen: open, draft, send, validate, export.</source>
            <translation>Il n’y a pas d’écran ici, le programme travaille donc sans être vu : ouvrir, rédiger, envoyer, valider, exporter.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Il ne contient aucun texte.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Il n’y a pas encore de texte.</translation>
        </message>
        <message>
            <source>There is nobody else who could validate instead.</source>
            <translation>Personne d’autre ne pourrait valider à sa place.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk to open this backup. Make room, then try again.</source>
            <translation>Il n’y a pas assez de place sur le disque pour ouvrir cette sauvegarde. Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>There is nothing here to decide now.</source>
            <translation>Il n’y a rien à décider ici pour l’instant.</translation>
        </message>
        <message>
            <source>There is nothing here to do now.</source>
            <translation>Il n’y a rien à faire ici pour l’instant.</translation>
        </message>
        <message>
            <source>There is nothing of yours to take back.</source>
            <translation>Vous n’avez rien à reprendre ici.</translation>
        </message>
        <message>
            <source>There is nothing to send: everything is on its way already.</source>
            <translation>Il n’y a rien à envoyer : tout est déjà parti.</translation>
        </message>
        <message>
            <source>There is something in {folder} already. Choose an empty folder.</source>
            <translation>Il y a déjà quelque chose dans {folder}. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>These rules are of {as_of}; the program’s own, of {ours}, are as new.</source>
            <translation>Ces règles sont du {as_of} ; celles du programme, du {ours}, sont aussi récentes.</translation>
        </message>
        <message>
            <source>This backup is damaged. Nothing was changed; choose another one.</source>
            <translation>Cette sauvegarde est endommagée. Rien n’a été modifié ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of the program. Update the program to open it.</source>
            <translation>Cette sauvegarde vient d’une version plus récente du programme. Mettez-le à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This brand has no channel called {name}.</source>
            <translation>Cette marque n’a pas de compte nommé {name}.</translation>
        </message>
        <message>
            <source>This brand is open in another window.</source>
            <translation>Cette marque est ouverte dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>This brand was last opened by a newer version of the program. Update the program to open it.</source>
            <translation>Cette marque a été ouverte par une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This cannot be undone any more: it was changed again since.</source>
            <translation>On ne peut plus revenir dessus : cela a encore changé depuis.</translation>
        </message>
        <message>
            <source>This channel already has a slot at this time on one of these days.</source>
            <translation>Ce compte a déjà un créneau à cette heure l’un de ces jours.</translation>
        </message>
        <message>
            <source>This document has too many pages: at most {limit}.</source>
            <translation>Ce document a trop de pages : {limit} au plus.</translation>
        </message>
        <message>
            <source>This document is damaged or incomplete. Export it again as PDF from the program it comes from.</source>
            <translation>Ce document est abîmé ou incomplet. Exportez-le à nouveau en PDF depuis le programme d’où il vient.</translation>
        </message>
        <message>
            <source>This document is locked by a password. Export it without one, then add it.</source>
            <translation>Ce document est protégé par un mot de passe. Exportez-le sans mot de passe, puis ajoutez-le.</translation>
        </message>
        <message>
            <source>This file has changed on the disk. Add it again.</source>
            <translation>Ce fichier a changé sur le disque. Ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <source>This file has too many pixels: at most {limit}.</source>
            <translation>Ce fichier a trop de pixels : {limit} au plus.</translation>
        </message>
        <message>
            <source>This file is a program. It was not opened.</source>
            <translation>Ce fichier est un programme. Il n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <source>This file is no longer in the brand’s folder. Add it again.</source>
            <translation>Ce fichier n’est plus dans le dossier de la marque. Ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <source>This file is not a backup of a brand.</source>
            <translation>Ce fichier n’est pas la sauvegarde d’une marque.</translation>
        </message>
        <message>
            <source>This file is not a plain text. Save it as plain text in the program it comes from.</source>
            <translation>Ce fichier n’est pas du texte brut. Enregistrez-le en texte brut dans le logiciel d’où il vient.</translation>
        </message>
        <message>
            <source>This file is not as this program writes backups, so it was not opened. Choose another one.</source>
            <translation>Ce fichier n’est pas fait comme les sauvegardes de ce programme, il n’a donc pas été ouvert. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This file is too heavy: at most {limit:size}.</source>
            <translation>Ce fichier est trop lourd : {limit:size} au plus.</translation>
        </message>
        <message>
            <source>This file takes too long to read: it may be damaged. Save it again in the program it comes from.</source>
            <translation>Ce fichier est trop long à lire : il est peut-être abîmé. Enregistrez-le de nouveau dans le logiciel d’où il vient.</translation>
        </message>
        <message>
            <source>This folder belongs to the brand itself. Choose one outside of it.</source>
            <translation>Ce dossier appartient à la marque elle-même. Choisissez-en un en dehors.</translation>
        </message>
        <message>
            <source>This format does not show the text.</source>
            <translation>Ce format ne montre pas le texte.</translation>
        </message>
        <message>
            <source>This is a backup of another brand, {name}. Open that brand to go back to it.</source>
            <translation>C’est la sauvegarde d’une autre marque, {name}. Ouvrez cette marque pour y revenir.</translation>
        </message>
        <message>
            <source>This is no longer here: somebody or something changed it meanwhile.</source>
            <translation>Ce n’est plus là : quelqu’un ou quelque chose l’a changé entre-temps.</translation>
        </message>
        <message>
            <source>This is not how it is used: {text}. See editorial-calendar --help.</source>
            <translation>Commande non comprise : {text}. Voyez editorial-calendar --help.</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Ce n’est pas le bon code PIN.</translation>
        </message>
        <message>
            <source>This is not validated yet.</source>
            <translation>Ce n’est pas encore validé.</translation>
        </message>
        <message>
            <source>This is paused: nothing of it leaves until it goes on.</source>
            <translation>C’est en pause : rien n’en sort jusqu’à la reprise.</translation>
        </message>
        <message>
            <source>This key is closed. Open it with the PIN.</source>
            <translation>Cette clé est fermée. Ouvrez-la avec le code PIN.</translation>
        </message>
        <message>
            <source>This network does not take these signs in a text: {characters}</source>
            <translation>Ce réseau n’accepte pas ces signes dans un texte : {characters}</translation>
        </message>
        <message>
            <source>This network does not take these signs in a title: {characters}</source>
            <translation>Ce réseau n’accepte pas ces signes dans un titre : {characters}</translation>
        </message>
        <message>
            <source>This network does not take these signs in a topic: {characters}</source>
            <translation>Ce réseau n’accepte pas ces signes dans un sujet : {characters}</translation>
        </message>
        <message>
            <source>This network has no first comment.</source>
            <translation>Ce réseau n’a pas de premier commentaire.</translation>
        </message>
        <message>
            <source>This network has no threads.</source>
            <translation>Ce réseau n’a pas de fils.</translation>
        </message>
        <message>
            <source>This network refuses a text with a telephone number: {phone}</source>
            <translation>Ce réseau refuse un texte avec un numéro de téléphone : {phone}</translation>
        </message>
        <message>
            <source>This person validates already.</source>
            <translation>Cette personne valide déjà.</translation>
        </message>
        <message>
            <source>This picture cannot be made small enough: at most {limit:size}.</source>
            <translation>Cette image ne peut pas être assez allégée : {limit:size} au plus.</translation>
        </message>
        <message>
            <source>This picture is damaged or incomplete. Save it again in the program it comes from.</source>
            <translation>Cette image est abîmée ou incomplète. Enregistrez-la à nouveau depuis le programme d’où elle vient.</translation>
        </message>
        <message>
            <source>This post has no date. Give it one first, and it can be repeated from there.</source>
            <translation>Ce post n’a pas de date. Donnez-lui-en une, et il pourra être répété à partir de là.</translation>
        </message>
        <message>
            <source>This post is in the bin. Take it out first.</source>
            <translation>Ce post est dans la corbeille. Sortez-l’en d’abord.</translation>
        </message>
        <message>
            <source>This program cannot use this kind of file.</source>
            <translation>Ce type de fichier ne peut pas servir ici.</translation>
        </message>
        <message>
            <source>This program does not know the network “{network}”.</source>
            <translation>Ce programme ne connaît pas le réseau « {network} ».</translation>
        </message>
        <message>
            <source>This remark is internal, and so are its answers. Write a remark of its own for the client.</source>
            <translation>Ce retour est interne, ses réponses aussi. Écrivez un autre retour pour le client.</translation>
        </message>
        <message>
            <source>This text is longer than any network takes. Shorten it.</source>
            <translation>Ce texte est plus long que tout ce qu’un réseau accepte. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>This text is longer than any post: at most {limit} characters.</source>
            <translation>Ce texte est plus long que n’importe quel post : {limit} caractères au plus.</translation>
        </message>
        <message>
            <source>This video is damaged, incomplete or without pictures. Export it again as MP4.</source>
            <translation>Cette vidéo est abîmée, incomplète ou sans images. Exportez-la à nouveau en MP4.</translation>
        </message>
        <message>
            <source>This was changed while you were reading: look at what is new, then decide.</source>
            <translation>Ce post a changé pendant votre lecture : regardez ce qui est nouveau, puis décidez.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Time passed, not validated</source>
            <translation>Heure passée, non validé</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message numerus="yes">
            <source>Title: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Titre : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Titre : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>To publish</source>
            <translation>À publier</translation>
        </message>
        <message>
            <source>To validate again</source>
            <translation>À revalider</translation>
        </message>
        <message>
            <source>Today’s backup could not be written in {folder}. Is there room on the disk?</source>
            <translation>La sauvegarde du jour n’a pas pu être écrite dans {folder}. Reste-t-il de la place sur le disque ?</translation>
        </message>
        <message>
            <source>Too close to another post</source>
            <translation>Trop près d’un autre post</translation>
        </message>
        <message numerus="yes">
            <source>Topic: %n characters too many ({count} / {limit}).</source>
            <translation>
                <numerusform>Sujet : %n caractère de trop ({count} / {limit}).</numerusform>
                <numerusform>Sujet : %n caractères de trop ({count} / {limit}).</numerusform>
            </translation>
        </message>
        <message>
            <source>Travel and places</source>
            <translation>Voyages et lieux</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Validator (SMM)</source>
            <translation>Valideur (SMM)</translation>
        </message>
        <message>
            <source>Video {number} has a ratio of {ratio}:1; this network goes as far as {limit}.</source>
            <translation>La vidéo {number} a un rapport de {ratio}:1 ; ce réseau va jusqu’à {limit}.</translation>
        </message>
        <message>
            <source>Video {number} has too many pixels: {count}, at most {limit}.</source>
            <translation>La vidéo {number} a trop de pixels : {count}, {limit} au plus.</translation>
        </message>
        <message>
            <source>Video {number} is encoded as {found:kinds}; this network takes {accepted:kinds}.</source>
            <translation>La vidéo {number} est encodée en {found:kinds} ; ce réseau accepte {accepted:kinds}.</translation>
        </message>
        <message>
            <source>Video {number} is too heavy: {count:size}, at most {limit:size}.</source>
            <translation>La vidéo {number} est trop lourde : {count:size}, {limit:size} au plus.</translation>
        </message>
        <message>
            <source>Video {number} is too large: its {side} is {count} pixels, at most {limit}.</source>
            <translation>La vidéo {number} est trop grande : sa {side} est de {count} pixels, {limit} au plus.</translation>
        </message>
        <message>
            <source>Video {number} is too light: {count:size}, at least {limit:size}.</source>
            <translation>La vidéo {number} est trop légère : {count:size}, {limit:size} au moins.</translation>
        </message>
        <message>
            <source>Video {number} is too small: its {side} is {count} pixels, at least {limit}.</source>
            <translation>La vidéo {number} est trop petite : sa {side} est de {count} pixels, {limit} au moins.</translation>
        </message>
        <message>
            <source>Video {number} is {width} × {height}: {limit_width} × {limit_height} is advised.</source>
            <translation>Vidéo {number} de {width} × {height} : {limit_width} × {limit_height} conseillé.</translation>
        </message>
        <message>
            <source>Video {number} lasts {count:duration}: at least {limit:duration}.</source>
            <translation>Vidéo {number} de {count:duration} : {limit:duration} au moins.</translation>
        </message>
        <message>
            <source>Video {number} lasts {count:duration}: at most {limit:duration}.</source>
            <translation>Vidéo {number} de {count:duration} : {limit:duration} au plus.</translation>
        </message>
        <message>
            <source>Video {number} shows {count} images a second: at least {limit}.</source>
            <translation>Vidéo {number} à {count} images par seconde : {limit} au moins.</translation>
        </message>
        <message>
            <source>Video {number} shows {count} images a second: at most {limit}.</source>
            <translation>Vidéo {number} à {count} images par seconde : {limit} au plus.</translation>
        </message>
        <message>
            <source>Video {number}: this network takes {accepted:kinds}, not {found:kinds}.</source>
            <translation>Vidéo {number} : ce réseau accepte {accepted:kinds}, pas {found:kinds}.</translation>
        </message>
        <message>
            <source>Videos in {codec} cannot be shown here. Export this one as MP4 in H.264.</source>
            <translation>Les vidéos en {codec} ne peuvent pas être montrées ici. Exportez celle-ci en MP4, en H.264.</translation>
        </message>
        <message>
            <source>Waiting for files</source>
            <translation>En attente de fichiers</translation>
        </message>
        <message>
            <source>Week, cards</source>
            <translation>Semaine, cartes</translation>
        </message>
        <message>
            <source>Week, hours</source>
            <translation>Semaine, heures</translation>
        </message>
        <message>
            <source>What is published stays where it is. Duplicate the post instead.</source>
            <translation>Ce qui est publié reste à sa place. Dupliquez plutôt le post.</translation>
        </message>
        <message>
            <source>What is stored of this post is not what was validated: nothing of it leaves. Go back to a backup, or send it for validation again.</source>
            <translation>Ce qui est enregistré de ce post n’est pas ce qui a été validé : rien n’en sort. Revenez à une sauvegarde, ou renvoyez-le en validation.</translation>
        </message>
        <message>
            <source>What {brand} plans to publish. What is changed here does not reach the plan.</source>
            <translation>Ce que {brand} prévoit de publier. Une modification faite ici n’atteint pas le planning.</translation>
        </message>
        <message>
            <source>With a picture, the card of the link is not shown.</source>
            <translation>Avec une image, la carte du lien n’est pas affichée.</translation>
        </message>
        <message>
            <source>World days</source>
            <translation>Journées mondiales</translation>
        </message>
        <message>
            <source>Write at least one hashtag.</source>
            <translation>Écrivez au moins un hashtag.</translation>
        </message>
        <message>
            <source>Write the sentence that goes into the remark.</source>
            <translation>Écrivez la phrase qui ira dans le retour.</translation>
        </message>
        <message>
            <source>Write the text of the template.</source>
            <translation>Écrivez le texte du modèle.</translation>
        </message>
        <message>
            <source>Writer (CM)</source>
            <translation>Rédacteur (CM)</translation>
        </message>
        <message>
            <source>You sent this yourself: somebody else validates it.</source>
            <translation>Vous l’avez envoyé vous-même : c’est à quelqu’un d’autre de le valider.</translation>
        </message>
        <message>
            <source>Your key is not on this computer.</source>
            <translation>Votre clé n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Your key on this computer is damaged. An owner can add you again.</source>
            <translation>Votre clé sur cet ordinateur est abîmée. Un administrateur peut vous ajouter à nouveau.</translation>
        </message>
        <message>
            <source>Your role does not allow this. An owner of the brand can give you another one.</source>
            <translation>Votre rôle ne le permet pas. Un administrateur de la marque peut vous en donner un autre.</translation>
        </message>
        <message>
            <source>accept a suggestion</source>
            <translation>accepter une proposition</translation>
        </message>
        <message>
            <source>add a campaign</source>
            <translation>ajouter une campagne</translation>
        </message>
        <message>
            <source>add a channel</source>
            <translation>ajouter un compte</translation>
        </message>
        <message>
            <source>add a channel to the post</source>
            <translation>ajouter un compte au post</translation>
        </message>
        <message>
            <source>add a file</source>
            <translation>ajouter un fichier</translation>
        </message>
        <message>
            <source>add a key date</source>
            <translation>ajouter un temps fort</translation>
        </message>
        <message>
            <source>add a launch template</source>
            <translation>ajouter un modèle de lancement</translation>
        </message>
        <message>
            <source>add a note</source>
            <translation>ajouter une note</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>ajouter une personne</translation>
        </message>
        <message>
            <source>add a pillar</source>
            <translation>ajouter un pilier</translation>
        </message>
        <message>
            <source>add a remark</source>
            <translation>ajouter un retour</translation>
        </message>
        <message>
            <source>add a tag</source>
            <translation>ajouter un tag</translation>
        </message>
        <message>
            <source>add a weekly slot</source>
            <translation>ajouter un créneau</translation>
        </message>
        <message>
            <source>add a word to the dictionary</source>
            <translation>ajouter un mot au dictionnaire</translation>
        </message>
        <message>
            <source>add words to avoid</source>
            <translation>ajouter des mots à éviter</translation>
        </message>
        <message>
            <source>answer a remark</source>
            <translation>répondre à un retour</translation>
        </message>
        <message>
            <source>archive a campaign</source>
            <translation>archiver une campagne</translation>
        </message>
        <message>
            <source>archive a channel</source>
            <translation>archiver un compte</translation>
        </message>
        <message>
            <source>archive a key date</source>
            <translation>archiver un temps fort</translation>
        </message>
        <message>
            <source>archive a person</source>
            <translation>archiver une personne</translation>
        </message>
        <message>
            <source>archive a pillar</source>
            <translation>archiver un pilier</translation>
        </message>
        <message>
            <source>archive a tag</source>
            <translation>archiver un tag</translation>
        </message>
        <message>
            <source>change a saved view</source>
            <translation>modifier une vue enregistrée</translation>
        </message>
        <message>
            <source>change channels and campaigns</source>
            <translation>modifier les comptes et les campagnes</translation>
        </message>
        <message>
            <source>change people and their roles</source>
            <translation>modifier l’équipe et les rôles</translation>
        </message>
        <message>
            <source>change roles</source>
            <translation>changer les rôles</translation>
        </message>
        <message>
            <source>change the brand</source>
            <translation>modifier la marque</translation>
        </message>
        <message>
            <source>change the format</source>
            <translation>changer de format</translation>
        </message>
        <message>
            <source>change the posts of a series</source>
            <translation>modifier les posts d’une série</translation>
        </message>
        <message>
            <source>change the rules of validation</source>
            <translation>modifier les règles de validation</translation>
        </message>
        <message>
            <source>change the settings of the brand</source>
            <translation>modifier les réglages de la marque</translation>
        </message>
        <message>
            <source>change the team’s rules for a network</source>
            <translation>modifier les règles de l’équipe pour un réseau</translation>
        </message>
        <message>
            <source>change words to avoid</source>
            <translation>modifier des mots à éviter</translation>
        </message>
        <message>
            <source>choose the holidays of the calendar</source>
            <translation>choisir les jours fériés du calendrier</translation>
        </message>
        <message>
            <source>clear to publish</source>
            <translation>valider soi-même</translation>
        </message>
        <message>
            <source>client</source>
            <translation>client</translation>
        </message>
        <message>
            <source>copy the posts</source>
            <translation>copier les posts</translation>
        </message>
        <message>
            <source>delete a saved view</source>
            <translation>supprimer une vue enregistrée</translation>
        </message>
        <message>
            <source>delete a set of hashtags</source>
            <translation>supprimer un groupe de hashtags</translation>
        </message>
        <message>
            <source>delete a template</source>
            <translation>supprimer un modèle</translation>
        </message>
        <message>
            <source>duplicate the post</source>
            <translation>dupliquer le post</translation>
        </message>
        <message>
            <source>edit a campaign</source>
            <translation>modifier une campagne</translation>
        </message>
        <message>
            <source>edit a channel</source>
            <translation>modifier un compte</translation>
        </message>
        <message>
            <source>edit a key date</source>
            <translation>modifier un temps fort</translation>
        </message>
        <message>
            <source>edit a launch template</source>
            <translation>modifier un modèle de lancement</translation>
        </message>
        <message>
            <source>edit a person</source>
            <translation>modifier une personne</translation>
        </message>
        <message>
            <source>edit a pillar</source>
            <translation>modifier un pilier</translation>
        </message>
        <message>
            <source>edit a set of hashtags</source>
            <translation>modifier un groupe de hashtags</translation>
        </message>
        <message>
            <source>edit a tag</source>
            <translation>modifier un tag</translation>
        </message>
        <message>
            <source>edit a template</source>
            <translation>modifier un modèle</translation>
        </message>
        <message>
            <source>edit a weekly slot</source>
            <translation>modifier un créneau</translation>
        </message>
        <message>
            <source>edit the note</source>
            <translation>modifier la note</translation>
        </message>
        <message>
            <source>edit the post</source>
            <translation>modifier le post</translation>
        </message>
        <message>
            <source>edit the version for a channel</source>
            <translation>modifier une déclinaison</translation>
        </message>
        <message>
            <source>end a replacement</source>
            <translation>mettre fin à un remplacement</translation>
        </message>
        <message>
            <source>freely</source>
            <translation>librement</translation>
        </message>
        <message>
            <source>go back to a backup</source>
            <translation>revenir à une sauvegarde</translation>
        </message>
        <message>
            <source>go back to the shared text</source>
            <translation>revenir au commun</translation>
        </message>
        <message>
            <source>height</source>
            <translation>hauteur</translation>
        </message>
        <message>
            <source>join the thread again</source>
            <translation>réunir le fil</translation>
        </message>
        <message>
            <source>keep a role</source>
            <translation>garder un rôle</translation>
        </message>
        <message>
            <source>label a file</source>
            <translation>étiqueter un fichier</translation>
        </message>
        <message>
            <source>longer side</source>
            <translation>plus grande dimension</translation>
        </message>
        <message>
            <source>mark as published</source>
            <translation>marquer comme publié</translation>
        </message>
        <message>
            <source>mark as scheduled</source>
            <translation>marquer comme programmé</translation>
        </message>
        <message>
            <source>mark posts as published</source>
            <translation>marquer les posts comme publiés</translation>
        </message>
        <message>
            <source>marked as published by {person}</source>
            <translation>publication confirmée par {person}</translation>
        </message>
        <message>
            <source>move a launch</source>
            <translation>déplacer un lancement</translation>
        </message>
        <message>
            <source>move the note</source>
            <translation>déplacer la note</translation>
        </message>
        <message>
            <source>move the post</source>
            <translation>déplacer le post</translation>
        </message>
        <message>
            <source>move the posts</source>
            <translation>déplacer les posts</translation>
        </message>
        <message>
            <source>move to the next free slot</source>
            <translation>placer au prochain créneau libre</translation>
        </message>
        <message>
            <source>name a replacement</source>
            <translation>nommer un remplaçant</translation>
        </message>
        <message>
            <source>new post</source>
            <translation>nouveau post</translation>
        </message>
        <message>
            <source>new version by {person}</source>
            <translation>nouvelle version de {person}</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>pas du tout</translation>
        </message>
        <message>
            <source>note whose a picture is</source>
            <translation>noter à qui est une image</translation>
        </message>
        <message>
            <source>open a remark again</source>
            <translation>rouvrir un retour</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>administrateur</translation>
        </message>
        <message>
            <source>part the posts of a launch</source>
            <translation>dissocier les posts d’un lancement</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>mettre en pause</translation>
        </message>
        <message>
            <source>pause everything or a channel</source>
            <translation>mettre en pause tout ou un compte</translation>
        </message>
        <message>
            <source>paused by {person}</source>
            <translation>mise en pause par {person}</translation>
        </message>
        <message>
            <source>plan a launch</source>
            <translation>planifier un lancement</translation>
        </message>
        <message>
            <source>put in the bin by {person}</source>
            <translation>mise à la corbeille par {person}</translation>
        </message>
        <message>
            <source>put the following posts in the bin</source>
            <translation>mettre les posts suivants à la corbeille</translation>
        </message>
        <message>
            <source>put the note in the bin</source>
            <translation>mettre la note à la corbeille</translation>
        </message>
        <message>
            <source>put the post in the bin</source>
            <translation>mettre le post à la corbeille</translation>
        </message>
        <message>
            <source>put the posts in the bin</source>
            <translation>mettre les posts à la corbeille</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>lecteur</translation>
        </message>
        <message>
            <source>remark by {person}</source>
            <translation>retour de {person}</translation>
        </message>
        <message>
            <source>remark opened again by {person}</source>
            <translation>retour rouvert par {person}</translation>
        </message>
        <message>
            <source>remark settled by {person}</source>
            <translation>retour résolu par {person}</translation>
        </message>
        <message>
            <source>remove a launch template</source>
            <translation>retirer un modèle de lancement</translation>
        </message>
        <message>
            <source>remove a weekly slot</source>
            <translation>retirer un créneau</translation>
        </message>
        <message>
            <source>remove words of the brand</source>
            <translation>retirer des mots de la marque</translation>
        </message>
        <message>
            <source>repeat a post</source>
            <translation>répéter un post</translation>
        </message>
        <message>
            <source>replace words</source>
            <translation>remplacer des mots</translation>
        </message>
        <message>
            <source>resume</source>
            <translation>reprendre</translation>
        </message>
        <message>
            <source>resume everything</source>
            <translation>tout reprendre</translation>
        </message>
        <message>
            <source>resumed by {person}</source>
            <translation>reprise par {person}</translation>
        </message>
        <message>
            <source>save a set of hashtags</source>
            <translation>enregistrer un groupe de hashtags</translation>
        </message>
        <message>
            <source>save a template</source>
            <translation>enregistrer un modèle</translation>
        </message>
        <message>
            <source>save a view</source>
            <translation>enregistrer une vue</translation>
        </message>
        <message>
            <source>scheduled by {person}</source>
            <translation>programmation par {person}</translation>
        </message>
        <message>
            <source>send back with remarks</source>
            <translation>renvoyer avec retours</translation>
        </message>
        <message>
            <source>send for validation</source>
            <translation>envoyer en validation</translation>
        </message>
        <message>
            <source>send posts for validation</source>
            <translation>envoyer des posts en validation</translation>
        </message>
        <message>
            <source>sent back by {person}</source>
            <translation>renvoi par {person}</translation>
        </message>
        <message>
            <source>sent for validation by {person}</source>
            <translation>envoi en validation par {person}</translation>
        </message>
        <message>
            <source>set a deadline for validating</source>
            <translation>fixer une date limite de validation</translation>
        </message>
        <message>
            <source>settle a remark</source>
            <translation>résoudre un retour</translation>
        </message>
        <message>
            <source>shorter side</source>
            <translation>plus petite dimension</translation>
        </message>
        <message>
            <source>split the text into a thread</source>
            <translation>diviser le texte en fil</translation>
        </message>
        <message>
            <source>swap the dates</source>
            <translation>échanger les dates</translation>
        </message>
        <message>
            <source>take a campaign back</source>
            <translation>reprendre une campagne</translation>
        </message>
        <message>
            <source>take a channel back</source>
            <translation>reprendre un compte</translation>
        </message>
        <message>
            <source>take a channel off the post</source>
            <translation>retirer un compte du post</translation>
        </message>
        <message>
            <source>take a deadline away</source>
            <translation>retirer une date limite</translation>
        </message>
        <message>
            <source>take a decision back</source>
            <translation>reprendre une décision</translation>
        </message>
        <message>
            <source>take a person back</source>
            <translation>reprendre une personne</translation>
        </message>
        <message>
            <source>take a pillar back</source>
            <translation>reprendre un pilier</translation>
        </message>
        <message>
            <source>take a tag back</source>
            <translation>reprendre un tag</translation>
        </message>
        <message>
            <source>take back from validation</source>
            <translation>reprendre l’envoi en validation</translation>
        </message>
        <message>
            <source>take the note out of the bin</source>
            <translation>sortir la note de la corbeille</translation>
        </message>
        <message>
            <source>take the post out of the bin</source>
            <translation>sortir le post de la corbeille</translation>
        </message>
        <message>
            <source>taken back by {person}</source>
            <translation>envoi repris par {person}</translation>
        </message>
        <message>
            <source>taken out of the bin by {person}</source>
            <translation>sortie de la corbeille par {person}</translation>
        </message>
        <message>
            <source>validate</source>
            <translation>valider</translation>
        </message>
        <message>
            <source>validate posts</source>
            <translation>valider des posts</translation>
        </message>
        <message>
            <source>validated by {person}</source>
            <translation>validation par {person}</translation>
        </message>
        <message>
            <source>width</source>
            <translation>largeur</translation>
        </message>
        <message>
            <source>within a number of days</source>
            <translation>à quelques jours près</translation>
        </message>
        <message>
            <source>within the same day</source>
            <translation>dans la même journée</translation>
        </message>
        <message>
            <source>within the same week</source>
            <translation>dans la même semaine</translation>
        </message>
        <message>
            <source>write posts</source>
            <translation>écrire des posts</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>Impossible de lire {file}.</translation>
        </message>
        <message>
            <source>{file} could not be written. Choose another folder.</source>
            <translation>Impossible d’écrire {file}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{file} is not a proof, or it was damaged.</source>
            <translation>{file} n’est pas une preuve, ou a été abîmé.</translation>
        </message>
        <message>
            <source>{file} is not a text file in UTF-8. Save it as CSV in UTF-8.</source>
            <translation>{file} n’est pas un fichier texte en UTF-8. Enregistrez-le en CSV, en UTF-8.</translation>
        </message>
        <message>
            <source>{file} is not used: it cannot be opened.</source>
            <translation>{file} n’est pas utilisé : il ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>{file} is not used: it cannot be read beyond line {line}, where a comma, a bracket or a quotation mark may be missing or be one too many.</source>
            <translation>{file} n’est pas utilisé : il est illisible au-delà de la ligne {line}, où il manque peut-être une virgule, un crochet ou un guillemet, à moins qu’il n’y en ait un de trop.</translation>
        </message>
        <message>
            <source>{file} is not used: it is far larger than a file of rules.</source>
            <translation>{file} n’est pas utilisé : il est bien plus gros qu’un fichier de règles.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, it holds something that is no text in UTF-8.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, il contient autre chose que du texte en UTF-8.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, it lacks formats in which posts may be written: {names}.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, il y manque des formats dans lesquels des posts sont peut-être écrits : {names}.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{id}” is not the network after which the file is named.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {id} » n’est pas le réseau dont le fichier porte le nom.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{network}” is no network of the program.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {network} » n’est pas un réseau du programme.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” has a choice without anything to choose, or choices where there is none.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » a un choix sans rien à choisir, ou des choix là où il n’en faut pas.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” is no rule of this format that could be left out by hand.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » n’est pas une règle de ce format que l’on puisse laisser de côté à la main.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” is not a rule that the program knows.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » n’est pas une règle que le programme connaît.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” is nothing that a file of rules holds.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » n’a pas sa place dans un fichier de règles.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” lacks: {names}.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, il manque à « {place} » : {names}.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be a group between braces, with something in it.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit être un groupe entre accolades, et ne pas être vide.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be a list between square brackets.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit être une liste entre crochets.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be a text that is not empty.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit être un texte, et ne pas être vide.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be a whole number.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit être un nombre entier.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be above zero.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must be true or false.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit valoir true ou false.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must have one of these values: {choices}.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » doit avoir l’une de ces valeurs : {choices}.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” must not be below zero.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » ne peut pas être inférieur à zéro.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{place}” stands twice in the same place.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {place} » figure deux fois au même endroit.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{value}” cannot be the value of “{place}”.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {value} » ne peut pas être la valeur de « {place} ».</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{value}” is not a date such as 2026-11-21.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {value} » n’est pas une date comme 2026-11-21.</translation>
        </message>
        <message>
            <source>{file} is not used: on line {line}, “{value}” is not a ratio such as 4:5.</source>
            <translation>{file} n’est pas utilisé : à la ligne {line}, « {value} » n’est pas un rapport comme 4:5.</translation>
        </message>
        <message>
            <source>{file} is too large for a list of key dates: at most {limit:size}.</source>
            <translation>{file} est trop lourd pour une liste de temps forts : au plus {limit:size}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: each line needs these columns, separated by semicolons: {columns}.</source>
            <translation>{file}, ligne {line} : il faut sur chaque ligne ces colonnes, séparées par des points-virgules : {columns}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the last day comes before the first, or months after it.</source>
            <translation>{file}, ligne {line} : le dernier jour vient avant le premier, ou des mois après.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this id stands twice in the file.</source>
            <translation>{file}, ligne {line} : cet identifiant figure deux fois dans le fichier.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{column}” is empty.</source>
            <translation>{file}, ligne {line} : « {column} » est vide.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{column}” is too long or holds characters that cannot be shown.</source>
            <translation>{file}, ligne {line} : « {column} » est trop long ou contient des caractères qu’on ne peut pas afficher.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{text}” is not a date. Write it as 2026-11-20.</source>
            <translation>{file}, ligne {line} : « {text} » n’est pas une date. Écrivez-la ainsi : 2026-11-20.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{text}” is not a layer. Write one of {layers}.</source>
            <translation>{file}, ligne {line} : « {text} » n’est pas une catégorie. Écrivez l’une de celles-ci : {layers}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{text}” is not a number of days from 1 to 99.</source>
            <translation>{file}, ligne {line} : « {text} » n’est pas un nombre de jours de 1 à 99.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{text}” is not a rule. Write, for example, 11-20, 3 thu 11 or easter+49.</source>
            <translation>{file}, ligne {line} : « {text} » n’est pas une règle. Écrivez par exemple 11-20, 3 thu 11 ou easter+49.</translation>
        </message>
        <message>
            <source>{folder} already holds something. Choose an empty folder.</source>
            <translation>Il y a déjà quelque chose dans {folder}. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>{folder} is not there. Choose another folder.</source>
            <translation>{folder} n’existe pas. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{folder} takes no files. Choose another folder.</source>
            <translation>Impossible d’écrire dans {folder}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{folder} took no backup. Check that it has room and lets you write.</source>
            <translation>{folder} n’a pas pris la sauvegarde. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
        </message>
        <message>
            <source>{format} files cannot be used. Export the video as MP4, MOV or WebM.</source>
            <translation>Les fichiers {format} ne peuvent pas servir. Exportez la vidéo en MP4, MOV ou WebM.</translation>
        </message>
        <message>
            <source>{format} files cannot be used. Save the picture as JPEG, PNG or WebP.</source>
            <translation>Les fichiers {format} ne peuvent pas servir. Enregistrez l’image en JPEG, PNG ou WebP.</translation>
        </message>
        <message>
            <source>{name} cannot be written there: another program holds it, or {folder} takes no files.</source>
            <translation>Impossible d’écrire {name} à cet endroit : un autre programme l’utilise, ou {folder} n’accepte pas de fichier.</translation>
        </message>
        <message>
            <source>{name} is a link. Choose the file itself.</source>
            <translation>{name} est un raccourci. Choisissez le fichier lui-même.</translation>
        </message>
        <message>
            <source>{name} is no longer there, or cannot be read.</source>
            <translation>{name} n’est plus là, ou ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} n’est plus là.</translation>
        </message>
        <message>
            <source>{name} is no longer there. Choose another backup.</source>
            <translation>{name} n’est plus là. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation>{name} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message>
            <source>{program} copies this folder elsewhere and could damage the brand. Keep it in another folder.</source>
            <translation>{program} copie ce dossier ailleurs et pourrait abîmer la marque. Gardez-la dans un autre dossier.</translation>
        </message>
        <message>
            <source>“{address}” is no web address: it should read like https://example.com/page.</source>
            <translation>« {address} » n’est pas une adresse web : elle devrait ressembler à https://example.com/page.</translation>
        </message>
        <message>
            <source>“{name}” in the folder “To publish” is a link or a file: take it away, or rename it.</source>
            <translation>« {name} », dans le dossier « À publier », est un lien ou un fichier : retirez-le, ou renommez-le.</translation>
        </message>
        <message>
            <source>“{title}” ({channel}): no signed record says that {person} validated it.</source>
            <translation>« {title} » ({channel}) : aucun enregistrement signé ne dit que {person} l’a validé.</translation>
        </message>
        <message>
            <source>“{title}” ({channel}): the text shown is not the one that was validated.</source>
            <translation>« {title} » ({channel}) : le texte montré n’est pas celui qui a été validé.</translation>
        </message>
        <message>
            <source>“{title}” has no channel with a free slot. Add weekly slots in the settings.</source>
            <translation>Aucun compte de « {title} » n’a de créneau libre. Ajoutez-en dans les réglages.</translation>
        </message>
        <message>
            <source>“{zone}” is no time zone. Choose one of the list, such as Europe/Paris.</source>
            <translation>« {zone} » n’est pas un fuseau horaire. Choisissez-en un dans la liste, comme Europe/Paris.</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Back to the shared text</source>
            <translation>Revenir au commun</translation>
        </message>
        <message>
            <source>Every channel shows this text, unless it has its own.</source>
            <translation>Chaque compte montre ce texte, sauf s’il a le sien.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Shows the shared text</source>
            <translation>Montre le texte commun</translation>
        </message>
        <message>
            <source>Take this channel off</source>
            <translation>Retirer ce compte</translation>
        </message>
        <message>
            <source>Text of the post</source>
            <translation>Texte du post</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Écrivez ici</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview: {title}</source>
            <translation>Aperçu : {title}</translation>
        </message>
    </context>
    <context>
        <name>_Offer</name>
        <message>
            <source>Add to the brand’s dictionary</source>
            <translation>Ajouter au dictionnaire de la marque</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
    </context>
</TS>
